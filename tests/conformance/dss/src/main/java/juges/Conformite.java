package juges;

import java.io.File;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.verapdf.ReleaseDetails;
import org.verapdf.core.VeraPDFException;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.PDFAParser;
import org.verapdf.pdfa.PDFAValidator;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.verapdf.pdfa.results.ValidationResult;

/** veraPDF: is the file what its metadata claim, and is it PDF/A-3a and PDF/UA-1? */
final class Conformite {
    private static final List<PDFAFlavour> DEMANDEES = List.of(PDFAFlavour.PDFA_3_A, PDFAFlavour.PDFUA_1);

    static {
        VeraGreenfieldFoundryProvider.initialise();
    }

    private Conformite() {}

    static String version() {
        return ReleaseDetails.getInstance().getVersion();
    }

    /** Flavours claimed, and for each one asked: compliant or not, the rules that failed. */
    static Map<String, Object> juger(File fichier) {
        Map<String, Object> avis = new LinkedHashMap<>();
        for (PDFAFlavour voulue : DEMANDEES) {
            try (PDFAParser lecteur = Foundries.defaultInstance().createParser(fichier, voulue)) {
                PDFAValidator validateur = Foundries.defaultInstance().createValidator(voulue, false);
                avis.put(voulue.getId(), resultat(validateur.validate(lecteur)));
            } catch (VeraPDFException | java.io.IOException | RuntimeException echec) {
                avis.put(voulue.getId(), Map.of("conforme", false, "manquements", List.of(echec.toString())));
            }
        }
        avis.put("annonce", annonce(fichier));
        return avis;
    }

    private static List<String> annonce(File fichier) {
        try (PDFAParser lecteur = Foundries.defaultInstance().createParser(fichier)) {
            return lecteur.getFlavours().stream().map(PDFAFlavour::getId).toList();
        } catch (VeraPDFException | java.io.IOException | RuntimeException echec) {
            return List.of();
        }
    }

    private static Map<String, Object> resultat(ValidationResult resultat) {
        List<String> manquements = new ArrayList<>();
        resultat.getFailedChecks().forEach((regle, fois) ->
                manquements.add(regle.getSpecification().getId() + " " + regle.getClause() + "-" + regle.getTestNumber()
                        + " (" + fois + ")"));
        return Map.of("conforme", resultat.isCompliant(), "manquements", manquements);
    }
}
