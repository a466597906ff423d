@SuppressWarnings("sunapi") class B { Object o() {return  jdk();} sun.misc.Unsafe jdk() {return null;}}
