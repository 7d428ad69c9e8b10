package juges;

import eu.europa.esig.dss.diagnostic.DiagnosticData;
import eu.europa.esig.dss.diagnostic.SignatureWrapper;
import eu.europa.esig.dss.diagnostic.TimestampWrapper;
import eu.europa.esig.dss.diagnostic.jaxb.XmlSignatureScope;
import eu.europa.esig.dss.jaxb.object.Message;
import eu.europa.esig.dss.model.FileDocument;
import eu.europa.esig.dss.simplereport.SimpleReport;
import eu.europa.esig.dss.spi.DSSUtils;
import eu.europa.esig.dss.spi.validation.CommonCertificateVerifier;
import eu.europa.esig.dss.spi.x509.CommonTrustedCertificateSource;
import eu.europa.esig.dss.validation.SignedDocumentValidator;
import eu.europa.esig.dss.validation.reports.Reports;
import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;

/** The European Commission's DSS under its own policy, with the given roots alone and what the file itself holds. */
final class Signatures {
    private final CommonCertificateVerifier verificateur = new CommonCertificateVerifier();

    Signatures(List<File> racines) {
        CommonTrustedCertificateSource confiance = new CommonTrustedCertificateSource();
        racines.forEach(racine -> confiance.addCertificate(DSSUtils.loadCertificate(racine)));
        verificateur.setTrustedCertSources(confiance);
        // DSS would otherwise go and fetch the issuers that certificates name
        verificateur.setAIASource(null);
        verificateur.setCrlSource(null);
        verificateur.setOcspSource(null);
    }

    static String version() throws IOException {
        Properties proprietes = new Properties();
        try (InputStream maven = SignedDocumentValidator.class.getResourceAsStream(
                "/META-INF/maven/eu.europa.ec.joinup.sd-dss/dss-validation/pom.properties")) {
            proprietes.load(maven);
        }
        return proprietes.getProperty("version");
    }

    /** Verdicts of every signature and timestamp; {@code erreur} when DSS cannot read the file as a signed one. */
    Map<String, Object> juger(File fichier) {
        Map<String, Object> avis = new LinkedHashMap<>();
        try {
            SignedDocumentValidator validateur = SignedDocumentValidator.fromDocument(new FileDocument(fichier));
            validateur.setCertificateVerifier(verificateur);
            Reports rapports = validateur.validateDocument();
            SimpleReport simple = rapports.getSimpleReport();
            DiagnosticData donnees = rapports.getDiagnosticData();
            avis.put("erreur", null);
            avis.put("signatures", donnees.getSignatures().stream().map(s -> signature(s, simple)).toList());
            avis.put("horodatages", donnees.getTimestampList().stream().map(t -> horodatage(t, simple)).toList());
        } catch (RuntimeException echec) {
            avis.put("erreur", echec.toString());
            avis.put("signatures", List.of());
            avis.put("horodatages", List.of());
        }
        return avis;
    }

    private static Map<String, Object> signature(SignatureWrapper signature, SimpleReport simple) {
        String id = signature.getId();
        Map<String, Object> avis = new LinkedHashMap<>();
        avis.put("niveau", String.valueOf(simple.getSignatureFormat(id)).replace('_', '-'));
        avis.put("indication", String.valueOf(simple.getIndication(id)));
        avis.put("sous_indication", nom(simple.getSubIndication(id)));
        avis.put("signataire", simple.getSignedBy(id));
        avis.put("intacte", signature.isSignatureIntact());
        avis.put("portees", signature.getSignatureScopes().stream().map(XmlSignatureScope::getScope).map(Enum::name).toList());
        avis.put("erreurs", messages(simple.getAdESValidationErrors(id)));
        avis.put("avertissements", messages(simple.getAdESValidationWarnings(id)));
        return avis;
    }

    private static Map<String, Object> horodatage(TimestampWrapper jeton, SimpleReport simple) {
        Map<String, Object> avis = new LinkedHashMap<>();
        avis.put("type", jeton.getType().name());
        avis.put("instant", jeton.getProductionTime().toInstant().toString());
        avis.put("empreinte_trouvee", jeton.isMessageImprintDataFound());
        avis.put("empreinte_intacte", jeton.isMessageImprintDataIntact());
        avis.put("signature_intacte", jeton.isSignatureIntact() && jeton.isSignatureValid());
        avis.put("indication", nom(simple.getIndication(jeton.getId())));
        avis.put("sous_indication", nom(simple.getSubIndication(jeton.getId())));
        avis.put("erreurs", messages(simple.getAdESValidationErrors(jeton.getId())));
        return avis;
    }

    private static List<String> messages(List<Message> messages) {
        List<String> phrases = new ArrayList<>();
        messages.forEach(message -> phrases.add(message.getKey() + ": " + message.getValue()));
        return phrases;
    }

    private static String nom(Enum<?> valeur) {
        return valeur == null ? null : valeur.name();
    }
}
