"""public spaces of authorities, names withdrawn from searches, lists of délibérations examined"""

import sqlalchemy as sa
from alembic import op

revision = '0004'
down_revision = '0003'
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.create_table('espaces',
    sa.Column('siren', sa.String(length=9), nullable=False),
    sa.Column('mentions', sa.JSON(), nullable=False),
    sa.Column('theme', sa.JSON(), nullable=True),
    sa.Column('logo', sa.LargeBinary(), nullable=True),
    sa.Column('logo_media', sa.String(length=32), nullable=True),
    sa.ForeignKeyConstraint(['siren'], ['collectivites.siren'], ),
    sa.PrimaryKeyConstraint('siren')
    )
    op.create_table('noms_retires',
    sa.Column('id', sa.Integer(), nullable=False),
    sa.Column('siren', sa.String(length=9), nullable=False),
    sa.Column('dossier', sa.Integer(), nullable=True),
    sa.Column('nom', sa.Text(), nullable=False),
    sa.Column('leve', sa.Boolean(), nullable=False),
    sa.Column('motif', sa.Text(), nullable=True),
    sa.Column('par', sa.Text(), nullable=False),
    sa.Column('le', sa.DateTime(), nullable=False),
    sa.ForeignKeyConstraint(['dossier'], ['dossiers.id'], ),
    sa.ForeignKeyConstraint(['siren'], ['collectivites.siren'], ),
    sa.PrimaryKeyConstraint('id')
    )
    op.create_index('noms_retires_siren', 'noms_retires', ['siren'], unique=False)
    op.create_table('listes_examinees',
    sa.Column('id', sa.Integer(), nullable=False),
    sa.Column('siren', sa.String(length=9), nullable=False),
    sa.Column('jour', sa.Date(), nullable=False),
    sa.Column('organe', sa.Text(), nullable=False),
    sa.Column('lignes', sa.JSON(), nullable=False),
    sa.Column('publiee_le', sa.Date(), nullable=False),
    sa.Column('par', sa.Text(), nullable=False),
    sa.ForeignKeyConstraint(['siren'], ['collectivites.siren'], ),
    sa.PrimaryKeyConstraint('id')
    )
    op.create_index('listes_examinees_jour', 'listes_examinees', ['jour', 'siren'], unique=False)
    for table in ("noms_retires", "listes_examinees"):
        for action in ("UPDATE", "DELETE"):
            op.execute(
                f"CREATE TRIGGER {table}_{action.lower()} BEFORE {action} ON {table} "
                f"BEGIN SELECT RAISE(ABORT, '{table} ne fait que grandir'); END"
            )


def downgrade() -> None:
    for table in ("listes_examinees", "noms_retires", "espaces"):
        op.drop_table(table)
