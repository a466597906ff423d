public class Hello {
    public static void main(String[] args) throws Exception {
        try (MyDataShared data = MyDataShared.acquire()) {
            if (data.isCreator()) {
                data.setX(255);
                data.setText("Hello Shared World!");
                System.out.println("created: x=" + data.getX() + " text=" + data.getText());
                System.in.read(); // the region lives as long as somebody has it
            } else {
                System.out.println("found: x=" + data.getX() + " text=" + data.getText());
                data.setX(data.getX() + 1);
            }
        }
    }
}
