plugins {
    id("application")
}

repositories {
    mavenLocal() // until it is published
    mavenCentral()
}

dependencies {
    implementation("io.sharedstruct:sharedstruct-runtime:0.1.0-SNAPSHOT")
    annotationProcessor("io.sharedstruct:sharedstruct-processor:0.1.0-SNAPSHOT")
}

tasks.compileJava {
    options.release.set(17)
    options.compilerArgs.add("-Asharedstruct.headers=include")
}

tasks.test {
    jvmArgs("--enable-native-access=ALL-UNNAMED")
}

application {
    mainClass.set("Hello")
    applicationDefaultJvmArgs += "--enable-native-access=ALL-UNNAMED"
}
