"""Reads the editor's map as a screen reader does: through the accessibility bus, in a virtual screen.

Usage, within a session bus of its own: accessibility_bus.py EDITOR FILE. Exit code 77: what it needs is not there.
"""
import importlib.util
import os
import subprocess
import sys
import time

SKIPPED = 77
LAUNCHER = "/usr/libexec/at-spi-bus-launcher"


def skip(reason):
    print(reason)
    sys.exit(SKIPPED)


def start_screen():
    """An Xvfb on a free display; it writes which one."""
    read, write = os.pipe()
    screen = subprocess.Popen(
        ["Xvfb", "-displayfd", str(write), "-screen", "0", "1400x900x24", "-nolisten", "tcp"],
        pass_fds=[write], stderr=subprocess.DEVNULL)
    os.close(write)
    with os.fdopen(read) as answer:
        number = answer.readline().strip()
    if not number:
        skip("Xvfb does not start")
    os.environ["DISPLAY"] = ":" + number
    return screen


def start_window_manager():
    """Without one no window is ever active, and nothing in it has the focus."""
    try:
        return subprocess.Popen(["openbox"], stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    except FileNotFoundError:
        skip("openbox is not installed")


def start_bus():
    """Whoever asks for the bus before its name is there makes the session start a second one beside it."""
    from gi.repository import Gio, GLib
    bus = subprocess.Popen([LAUNCHER, "--launch-immediately"], stderr=subprocess.DEVNULL)
    session = Gio.bus_get_sync(Gio.BusType.SESSION)
    wait_for("the accessibility bus", lambda: session.call_sync(
        "org.freedesktop.DBus", "/org/freedesktop/DBus", "org.freedesktop.DBus", "NameHasOwner",
        GLib.Variant("(s)", ("org.a11y.Bus",)), None, Gio.DBusCallFlags.NONE, -1, None).unpack()[0])
    return bus


def wait_for(what, find, seconds=120):
    """Between two looks the events of the bus are read: what it told before is kept and not asked for again."""
    from gi.repository import GLib
    end = time.monotonic() + seconds
    while time.monotonic() < end:
        found = find()
        if found:
            return found
        time.sleep(0.2)
        while GLib.MainContext.default().iteration(False):
            pass
    raise AssertionError("not found in time: " + what)


def walk(node):
    yield node
    for child in node:
        if child is not None:
            yield from walk(child)


def focus_events(pyatspi, act, seconds=5):
    """The names of what the bus says has got the focus while and after `act` runs."""
    from gi.repository import GLib
    names = []

    def on_event(event):
        if event.detail1 and event.source is not None:
            names.append(event.source.name)

    pyatspi.Registry.registerEventListener(on_event, "object:state-changed:focused")
    GLib.timeout_add(200, lambda: act() and False)
    GLib.timeout_add(seconds * 1000, pyatspi.Registry.stop)
    pyatspi.Registry.start()
    return names


def check():
    import pyatspi

    def find_editor():
        return next((app for app in pyatspi.Registry.getDesktop(0) if app and "klantreis" in app.name.lower()), None)

    app = wait_for("the editor", find_editor)
    the_map = wait_for("the map", lambda: next(
        (n for n in walk(app) if n.getRole() == pyatspi.ROLE_DOCUMENT_FRAME and n.childCount > 20), None))
    names = [child.name for child in the_map]
    assert all(names), "a part of the map without a name"
    assert any("I wait for the quote" in name for name in names), names[:12]
    roles = {child.getRole() for child in the_map}
    assert pyatspi.ROLE_TABLE_CELL in roles and pyatspi.ROLE_HEADING in roles, roles
    box = the_map[3].queryComponent().getExtents(pyatspi.DESKTOP_COORDS)
    assert box.width > 0 and box.height > 0, box
    buttons = [n for n in walk(app) if n.getRole() in (pyatspi.ROLE_PUSH_BUTTON, pyatspi.ROLE_CHECK_BOX)
               and n.getState().contains(pyatspi.STATE_SHOWING)]
    assert buttons and all(button.name for button in buttons), [b.name for b in buttons]
    try:
        wait_for("an active window", lambda: any(w.getState().contains(pyatspi.STATE_ACTIVE) for w in app), 30)
    except AssertionError:
        skip("what has the focus is not checked: no window becomes the active one on this screen")
    chosen = next(n for n in the_map if "I wait for the quote" in n.name)
    heard = focus_events(pyatspi, lambda: chosen.queryAction().doAction(0))
    assert chosen.name in heard, heard
    assert chosen.getState().contains(pyatspi.STATE_FOCUSED)
    print(f"{len(names)} parts of the map")


def main():
    editor_path, file = sys.argv[1:]
    if not os.path.exists(LAUNCHER):
        skip("at-spi2-core is not installed")
    if importlib.util.find_spec("pyatspi") is None:
        skip("python3-pyatspi is not installed")
    screen = start_screen()
    manager = start_window_manager()
    bus = start_bus()
    os.environ.update(QT_QPA_PLATFORM="xcb", QT_LINUX_ACCESSIBILITY_ALWAYS_ON="1")
    editor = subprocess.Popen([editor_path, file], stderr=subprocess.DEVNULL)
    try:
        check()
    finally:
        for process in (editor, bus, manager, screen):
            process.terminate()
            process.wait()


main()
