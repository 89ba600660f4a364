import java.io.IOException;
import java.io.OutputStream;
import java.lang.classfile.ClassFile;
import java.lang.classfile.ClassHierarchyResolver;
import java.lang.classfile.ClassTransform;
import java.lang.classfile.CodeTransform;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import java.util.jar.JarOutputStream;

/**
 * Writes the old classes of a jar anew, in the form of Java 8: what they do stays as it is. The machine keeps no class of an
 * older form ready for quick starts. The launcher runs this on Java 25 or newer: {@code java NewerClasses.java JAR}.
 */
final class NewerClasses {
    private static final int JAVA_8 = ClassFile.JAVA_8_VERSION;

    public static void main(String[] arguments) throws IOException {
        Path jar = Path.of(arguments[0]);
        Path renewed = Path.of(arguments[0] + ".new");
        try (URLClassLoader classes = new URLClassLoader(new URL[] {jar.toUri().toURL()});
                JarFile old = new JarFile(jar.toFile());
                OutputStream file = Files.newOutputStream(renewed);
                JarOutputStream all = new JarOutputStream(file)) {
            ClassFile form = ClassFile.of(ClassFile.StackMapsOption.GENERATE_STACK_MAPS, hierarchy(classes));
            List<JarEntry> entries = old.stream().toList();
            for (JarEntry entry : entries) {
                byte[] content = old.getInputStream(entry).readAllBytes();
                all.putNextEntry(new JarEntry(entry.getName()));
                all.write(entry.getName().endsWith(".class") ? renewed(form, content) : content);
                all.closeEntry();
            }
        }
        Files.move(renewed, jar, StandardCopyOption.ATOMIC_MOVE);
    }

    /** How the form learns what a class extends: from the jar itself, without loading any of its classes. */
    private static ClassFile.ClassHierarchyResolverOption hierarchy(ClassLoader classes) {
        return ClassFile.ClassHierarchyResolverOption.of(
                ClassHierarchyResolver.ofResourceParsing(classes).orElse(ClassHierarchyResolver.defaultResolver()));
    }

    /** The class in the form of Java 8, which needs to be told the types at each branch; one that is as new stays as it is. */
    private static byte[] renewed(ClassFile form, byte[] content) {
        var model = form.parse(content);
        if (model.majorVersion() >= JAVA_8) {
            return content;
        }
        ClassTransform version = ClassTransform.endHandler(builder -> builder.withVersion(JAVA_8, 0));
        return form.transformClass(
                model, version.andThen(ClassTransform.transformingMethodBodies(CodeTransform.ACCEPT_ALL)));
    }
}
