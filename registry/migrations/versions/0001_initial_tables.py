"""initial tables"""

import sqlalchemy as sa
from alembic import op

revision = '0001'
down_revision = None
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.create_table('checkpoints',
    sa.Column('taille', sa.Integer(), autoincrement=False, nullable=False),
    sa.Column('note', sa.LargeBinary(), nullable=False),
    sa.PrimaryKeyConstraint('taille')
    )
    op.create_table('collectivites',
    sa.Column('siren', sa.String(length=9), nullable=False),
    sa.Column('nom', sa.Text(), nullable=False),
    sa.Column('type', sa.String(length=32), nullable=False),
    sa.Column('siret', sa.String(length=14), nullable=True),
    sa.Column('population', sa.Integer(), nullable=True),
    sa.Column('departement', sa.String(length=3), nullable=True),
    sa.Column('territoire', sa.String(length=32), nullable=False),
    sa.Column('tribunal', sa.Text(), nullable=True),
    sa.Column('site', sa.Text(), nullable=True),
    sa.Column('contact', sa.Text(), nullable=True),
    sa.Column('regimes', sa.JSON(), nullable=False),
    sa.Column('predecesseur', sa.String(length=9), nullable=True),
    sa.Column('a_completer', sa.Boolean(), nullable=False),
    sa.PrimaryKeyConstraint('siren')
    )
    op.create_table('journal',
    sa.Column('position', sa.Integer(), autoincrement=False, nullable=False),
    sa.Column('engagement', sa.LargeBinary(length=32), nullable=False),
    sa.Column('nonce', sa.LargeBinary(length=32), nullable=False),
    sa.Column('objet', sa.String(length=64), nullable=False),
    sa.Column('genre', sa.String(length=16), nullable=False),
    sa.PrimaryKeyConstraint('position')
    )
    with op.batch_alter_table('journal', schema=None) as batch_op:
        batch_op.create_index('journal_objet', ['objet'], unique=False)

    op.create_table('dossiers',
    sa.Column('id', sa.Integer(), nullable=False),
    sa.Column('cle', sa.String(length=32), nullable=False),
    sa.Column('etape', sa.String(length=16), nullable=False),
    sa.Column('siren', sa.String(length=9), nullable=True),
    sa.Column('nature', sa.String(length=2), nullable=False),
    sa.Column('date_seance', sa.Date(), nullable=True),
    sa.Column('numero', sa.Text(), nullable=True),
    sa.Column('canonique', sa.Text(), nullable=True),
    sa.Column('identifiant', sa.Text(), nullable=True),
    sa.Column('uri', sa.Text(), nullable=True),
    sa.Column('empreinte_corps', sa.String(length=64), nullable=False),
    sa.Column('brouillon', sa.LargeBinary(), nullable=True),
    sa.Column('diagnostics', sa.JSON(), nullable=False),
    sa.Column('qualification', sa.JSON(), nullable=False),
    sa.Column('demonstration', sa.Boolean(), nullable=False),
    sa.Column('cree_le', sa.DateTime(), nullable=False),
    sa.ForeignKeyConstraint(['siren'], ['collectivites.siren'], ),
    sa.PrimaryKeyConstraint('id'),
    sa.UniqueConstraint('cle'),
    sa.UniqueConstraint('identifiant'),
    sa.UniqueConstraint('siren', 'nature', 'date_seance', 'canonique', name='identite'),
    sa.UniqueConstraint('uri')
    )
    with op.batch_alter_table('dossiers', schema=None) as batch_op:
        batch_op.create_index('dossiers_canonique', ['canonique'], unique=False)
        batch_op.create_index('dossiers_etape', ['etape', 'date_seance'], unique=False)

    op.create_table('changements',
    sa.Column('position', sa.Integer(), nullable=False),
    sa.Column('dossier', sa.Integer(), nullable=False),
    sa.ForeignKeyConstraint(['dossier'], ['dossiers.id'], ),
    sa.PrimaryKeyConstraint('position')
    )
    op.create_table('decisions',
    sa.Column('id', sa.Integer(), nullable=False),
    sa.Column('dossier', sa.Integer(), nullable=False),
    sa.Column('champ', sa.Text(), nullable=False),
    sa.Column('avant', sa.Text(), nullable=True),
    sa.Column('apres', sa.Text(), nullable=True),
    sa.Column('par', sa.Text(), nullable=False),
    sa.Column('le', sa.DateTime(), nullable=False),
    sa.ForeignKeyConstraint(['dossier'], ['dossiers.id'], ),
    sa.PrimaryKeyConstraint('id')
    )
    with op.batch_alter_table('decisions', schema=None) as batch_op:
        batch_op.create_index('decisions_dossier', ['dossier'], unique=False)

    op.create_table('documents',
    sa.Column('id', sa.Integer(), nullable=False),
    sa.Column('dossier', sa.Integer(), nullable=False),
    sa.Column('version', sa.Integer(), nullable=False),
    sa.Column('type', sa.String(length=16), nullable=False),
    sa.Column('sha256', sa.String(length=64), nullable=False),
    sa.Column('nom', sa.Text(), nullable=False),
    sa.Column('media', sa.Text(), nullable=False),
    sa.Column('octets', sa.Integer(), nullable=False),
    sa.Column('rang', sa.Integer(), nullable=False),
    sa.Column('ajoute_le', sa.DateTime(), nullable=False),
    sa.ForeignKeyConstraint(['dossier'], ['dossiers.id'], ),
    sa.PrimaryKeyConstraint('id')
    )
    with op.batch_alter_table('documents', schema=None) as batch_op:
        batch_op.create_index('documents_dossier', ['dossier'], unique=False)
        batch_op.create_index('documents_sha256', ['sha256'], unique=False)

    op.create_table('evenements',
    sa.Column('id', sa.Integer(), nullable=False),
    sa.Column('dossier', sa.Integer(), nullable=False),
    sa.Column('ref', sa.String(length=16), nullable=False),
    sa.Column('type', sa.String(length=32), nullable=False),
    sa.Column('date', sa.Date(), nullable=False),
    sa.Column('recu_le', sa.Date(), nullable=True),
    sa.Column('envoye_le', sa.Date(), nullable=True),
    sa.Column('auteur', sa.String(length=16), nullable=True),
    sa.Column('moyen', sa.String(length=16), nullable=True),
    sa.Column('lieu', sa.Text(), nullable=True),
    sa.Column('urgence', sa.Boolean(), nullable=False),
    sa.Column('source', sa.String(length=16), nullable=False),
    sa.Column('vaut_recours', sa.Boolean(), nullable=True),
    sa.Column('remplace', sa.String(length=16), nullable=True),
    sa.Column('piece', sa.String(length=64), nullable=True),
    sa.Column('note', sa.Text(), nullable=True),
    sa.Column('prive', sa.Boolean(), nullable=False),
    sa.Column('appris_le', sa.DateTime(), nullable=False),
    sa.ForeignKeyConstraint(['dossier'], ['dossiers.id'], ),
    sa.PrimaryKeyConstraint('id'),
    sa.UniqueConstraint('dossier', 'ref', name='ref_unique')
    )
    op.create_table('mises_en_ligne',
    sa.Column('id', sa.Integer(), nullable=False),
    sa.Column('dossier', sa.Integer(), nullable=False),
    sa.Column('debut', sa.DateTime(), nullable=False),
    sa.Column('fin', sa.DateTime(), nullable=True),
    sa.Column('motif', sa.Text(), nullable=True),
    sa.ForeignKeyConstraint(['dossier'], ['dossiers.id'], ),
    sa.PrimaryKeyConstraint('id')
    )
    with op.batch_alter_table('mises_en_ligne', schema=None) as batch_op:
        batch_op.create_index('mises_en_ligne_dossier', ['dossier'], unique=False)

    op.create_table('versions',
    sa.Column('dossier', sa.Integer(), nullable=False),
    sa.Column('version', sa.Integer(), nullable=False),
    sa.Column('acte_xml', sa.String(length=64), nullable=False),
    sa.Column('position', sa.Integer(), nullable=False),
    sa.Column('scelle_le', sa.DateTime(), nullable=False),
    sa.Column('motif', sa.Text(), nullable=True),
    sa.ForeignKeyConstraint(['dossier'], ['dossiers.id'], ),
    sa.ForeignKeyConstraint(['position'], ['journal.position'], ),
    sa.PrimaryKeyConstraint('dossier', 'version')
    )
    # What is registered is never rewritten: the database itself refuses it.
    for table in ("journal", "evenements", "decisions", "versions", "documents"):
        for action in ("UPDATE", "DELETE"):
            op.execute(
                f"CREATE TRIGGER {table}_{action.lower()} BEFORE {action} ON {table} "
                f"BEGIN SELECT RAISE(ABORT, '{table} ne fait que grandir'); END"
            )


def downgrade() -> None:
    for table in ("changements", "mises_en_ligne", "decisions", "evenements", "documents", "versions", "dossiers",
                  "checkpoints", "journal", "collectivites"):
        op.drop_table(table)
