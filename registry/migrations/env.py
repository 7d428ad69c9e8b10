"""Entry point of Alembic: always on the connection that `registry.base` gives, never on an address of its own."""

from __future__ import annotations

from alembic import context

from registry.base import metadata

connexion = context.config.attributes["connection"]
context.configure(connection=connexion, target_metadata=metadata, render_as_batch=True)
with context.begin_transaction():
    context.run_migrations()
