"""tiles of the journal's tree, tokens and cosignatures of its checkpoints, records of what was served"""

import hashlib

import sqlalchemy as sa
from alembic import op

revision = '0002'
down_revision = '0001'
branch_labels = None
depends_on = None

LARGEUR = 256


def upgrade() -> None:
    op.create_table('tuiles',
    sa.Column('niveau', sa.Integer(), autoincrement=False, nullable=False),
    sa.Column('rang', sa.Integer(), autoincrement=False, nullable=False),
    sa.Column('racine', sa.LargeBinary(length=32), nullable=False),
    sa.Column('hachages', sa.LargeBinary(length=8192), nullable=False),
    sa.PrimaryKeyConstraint('niveau', 'rang')
    )
    op.create_table('horodatages',
    sa.Column('id', sa.Integer(), nullable=False),
    sa.Column('taille', sa.Integer(), nullable=False),
    sa.Column('jeton', sa.LargeBinary(), nullable=False),
    sa.Column('instant', sa.DateTime(), nullable=False),
    sa.Column('recu_le', sa.DateTime(), nullable=False),
    sa.ForeignKeyConstraint(['taille'], ['checkpoints.taille'], ),
    sa.PrimaryKeyConstraint('id')
    )
    op.create_index('horodatages_taille', 'horodatages', ['taille'], unique=False)
    op.create_table('cosignatures',
    sa.Column('id', sa.Integer(), nullable=False),
    sa.Column('taille', sa.Integer(), nullable=False),
    sa.Column('temoin', sa.Text(), nullable=False),
    sa.Column('ligne', sa.Text(), nullable=False),
    sa.Column('instant', sa.DateTime(), nullable=False),
    sa.Column('recue_le', sa.DateTime(), nullable=False),
    sa.ForeignKeyConstraint(['taille'], ['checkpoints.taille'], ),
    sa.PrimaryKeyConstraint('id')
    )
    op.create_index('cosignatures_taille', 'cosignatures', ['taille'], unique=False)
    op.create_table('releves',
    sa.Column('position', sa.Integer(), autoincrement=False, nullable=False),
    sa.Column('objet', sa.String(length=64), nullable=False),
    sa.Column('observe_le', sa.DateTime(), nullable=False),
    sa.ForeignKeyConstraint(['position'], ['journal.position'], ),
    sa.PrimaryKeyConstraint('position')
    )
    op.create_index('releves_observe_le', 'releves', ['observe_le'], unique=False)
    _remplir(op.get_bind())
    for table in ("tuiles", "checkpoints", "horodatages", "cosignatures", "releves"):
        for action in ("UPDATE", "DELETE"):
            op.execute(
                f"CREATE TRIGGER {table}_{action.lower()} BEFORE {action} ON {table} "
                f"BEGIN SELECT RAISE(ABORT, '{table} ne fait que grandir'); END"
            )


def downgrade() -> None:
    for action in ("update", "delete"):
        op.execute(f"DROP TRIGGER checkpoints_{action}")
    for table in ("releves", "cosignatures", "horodatages", "tuiles"):
        op.drop_table(table)


def _remplir(connexion: sa.Connection) -> None:
    """The full tiles of a journal that was kept without any (RFC 6962 §2.1): one pass over its leaves."""
    incompletes: list[list[bytes]] = [[]]
    for (engagement,) in connexion.execute(sa.text("SELECT engagement FROM journal ORDER BY position")):
        hachage, niveau = hashlib.sha256(b"\x00" + engagement).digest(), 0
        while True:
            if niveau == len(incompletes):
                incompletes.append([])
            incompletes[niveau].append(hachage)
            if len(incompletes[niveau]) < LARGEUR:
                break
            hachage = _ranger(connexion, niveau, incompletes[niveau])
            incompletes[niveau] = []
            niveau += 1


def _ranger(connexion: sa.Connection, niveau: int, hachages: list[bytes]) -> bytes:
    """Writes one full tile after those of its level, and gives its root."""
    rang = connexion.execute(sa.text("SELECT count(*) FROM tuiles WHERE niveau = :n"), {"n": niveau}).scalar()
    rangee = hachages
    while len(rangee) > 1:
        paires = zip(rangee[::2], rangee[1::2], strict=True)
        rangee = [hashlib.sha256(b"\x01" + gauche + droite).digest() for gauche, droite in paires]
    connexion.execute(
        sa.text("INSERT INTO tuiles (niveau, rang, racine, hachages) VALUES (:n, :r, :racine, :h)"),
        {"n": niveau, "r": rang, "racine": rangee[0], "h": b"".join(hachages)},
    )
    return rangee[0]
