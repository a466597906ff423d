fun main() {
    ThermostatShared.acquire().use { thermostat ->
        if (thermostat.isCreator) {
            thermostat.room = "kitchen"
            thermostat.target = 21.5
            thermostat.mode = Mode.HEAT
            thermostat.setReadingAt(3, 19.25f)
            println("created")
            readln()
        } else {
            println("${thermostat.room}: ${thermostat.mode} to ${thermostat.target}, reading ${thermostat.getReadingAt(3)}")
            println(thermostat.snapshot())
        }
    }
}
