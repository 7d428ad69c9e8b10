"""when a document's seal must be raised or renewed"""

import sqlalchemy as sa
from alembic import op

revision = '0003'
down_revision = '0002'
branch_labels = None
depends_on = None

_GARDE = (
    "CREATE TRIGGER documents_update BEFORE UPDATE ON documents "
    "BEGIN SELECT RAISE(ABORT, 'documents ne fait que grandir'); END"
)


def upgrade() -> None:
    op.add_column('documents', sa.Column('echeance', sa.DateTime(), nullable=True))
    op.add_column('documents', sa.Column('renouvelle', sa.Boolean(), nullable=False, server_default=sa.false()))
    op.create_index('documents_echeance', 'documents', ['echeance'], unique=False)
    # sealed at level T by the older house: due since they were made
    op.execute("DROP TRIGGER documents_update")
    op.execute("UPDATE documents SET echeance = ajoute_le WHERE type IN ('acte_xml', 'vie_xml', 'copie')")
    op.execute(_GARDE)


def downgrade() -> None:
    op.drop_index('documents_echeance', table_name='documents')
    op.drop_column('documents', 'renouvelle')
    op.drop_column('documents', 'echeance')
