/** Something isn't as a README says. */
class Difference extends RuntimeException {

    private static final long serialVersionUID = 1;

    Difference(String message) {
        super(message);
    }
}
