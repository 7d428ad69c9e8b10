"""Brings the schema of a home to the newest revision."""

from __future__ import annotations

from pathlib import Path

from alembic import command
from alembic.config import Config
from alembic.script import ScriptDirectory

from registry.base import Base


def migrer(base: Base, revision: str = "head") -> None:
    """Runs every migration that the database has not seen, up to this revision."""
    configuration = _configuration()
    with base.moteur.connect() as connexion:
        configuration.attributes["connection"] = connexion
        command.upgrade(configuration, revision)
        connexion.commit()


def derniere_revision() -> str | None:
    """The newest revision among the migration files."""
    return ScriptDirectory.from_config(_configuration()).get_current_head()


def _configuration() -> Config:
    configuration = Config()
    configuration.set_main_option("script_location", str(Path(__file__).parent / "migrations"))
    return configuration
