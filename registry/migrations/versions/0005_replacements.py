"""which act replaces another"""

import sqlalchemy as sa
from alembic import op

revision = '0005'
down_revision = '0004'
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.create_table('remplacements',
    sa.Column('id', sa.Integer(), nullable=False),
    sa.Column('dossier', sa.Integer(), nullable=False),
    sa.Column('remplacant', sa.Integer(), nullable=True),
    sa.Column('par', sa.Text(), nullable=False),
    sa.Column('le', sa.DateTime(), nullable=False),
    sa.ForeignKeyConstraint(['dossier'], ['dossiers.id'], ),
    sa.ForeignKeyConstraint(['remplacant'], ['dossiers.id'], ),
    sa.PrimaryKeyConstraint('id')
    )
    op.create_index('remplacements_dossier', 'remplacements', ['dossier'], unique=False)
    for action in ("UPDATE", "DELETE"):
        op.execute(
            f"CREATE TRIGGER remplacements_{action.lower()} BEFORE {action} ON remplacements "
            "BEGIN SELECT RAISE(ABORT, 'remplacements ne fait que grandir'); END"
        )


def downgrade() -> None:
    op.drop_table('remplacements')
