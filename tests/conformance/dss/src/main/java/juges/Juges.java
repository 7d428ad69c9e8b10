package juges;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.File;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * {@code Juges --racine RACINE.pem… FICHIER…}: what DSS says of the signatures of each file, and veraPDF of each PDF,
 * as one JSON document on stdout. One start for all the files; nothing is fetched.
 */
public final class Juges {
    private Juges() {}

    public static void main(String[] arguments) throws Exception {
        List<File> racines = new ArrayList<>();
        List<File> fichiers = new ArrayList<>();
        for (int rang = 0; rang < arguments.length; rang++) {
            if (arguments[rang].equals("--racine")) {
                racines.add(new File(arguments[++rang]));
            } else {
                fichiers.add(new File(arguments[rang]));
            }
        }
        Signatures signatures = new Signatures(racines);
        List<Map<String, Object>> avis = new ArrayList<>();
        for (File fichier : fichiers) {
            Map<String, Object> un = new LinkedHashMap<>();
            un.put("fichier", fichier.getPath());
            un.put("dss", signatures.juger(fichier));
            un.put("verapdf", fichier.getName().endsWith(".pdf") ? Conformite.juger(fichier) : null);
            avis.add(un);
        }
        Map<String, Object> reponse = new LinkedHashMap<>();
        reponse.put("versions", Map.of("dss", Signatures.version(), "verapdf", Conformite.version()));
        reponse.put("avis", avis);
        new ObjectMapper().writerWithDefaultPrettyPrinter().writeValue(System.out, reponse);
    }
}
