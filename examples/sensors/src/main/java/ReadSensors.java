/** Reads the sensors of a program that knows nothing of this library. */
public class ReadSensors {

    public static void main(String[] args) {
        try (SensorPageShared page = SensorPageShared.openReadOnly()) {
            System.out.println("version " + page.getVersion() + ", layout verified: " + page.isLayoutVerified()
                    + ", bytes: " + page.regionSize());
            // What the header says is another program's word: read it once, and check it.
            int count = page.getSensorCount();
            long offset = page.getSensorOffset();
            long size = page.getSensorSize();
            if (size < SensorShared.SIZEOF) {
                throw new IllegalStateException("sensors of " + size + " bytes");
            }
            SensorShared.View sensor = new SensorShared.View(); // one for all: pointing it allocates nothing
            for (int i = 0; i < count; i++) {
                page.viewAt(offset + i * size, sensor); // an exception beyond the region's end
                System.out.println(sensor.getName() + " " + sensor.getValue() + " " + sensor.getReadings());
            }
        }
    }
}
