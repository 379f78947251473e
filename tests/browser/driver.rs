//! Debian's Chromium over its debugging pipe: messages are JSON, separated by NUL, on two inherited descriptors.
//!
//! By hand, in one page: a driver crate would bring a second program (chromedriver) or a generated protocol of a
//! hundred thousand lines, and the stories need eight commands.

use std::io::{BufRead, BufReader, Write};
use std::path::Path;
use std::process::{Child, ChildStdin, ChildStdout, Command, Stdio};
use std::sync::mpsc::{Receiver, channel};
use std::time::Duration;

use serde_json::{Value, json};
use tempfile::TempDir;

const CHROMIUM: &str = "/usr/bin/chromium";

/// How long Chromium may think before a test gives up on it.
const PATIENCE: Duration = Duration::from_mins(1);

pub struct Browser {
    process: Child,
    to: ChildStdin,
    from: Receiver<Value>,
    session: Option<String>,
    last: u64,
    /// How many pages have finished loading.
    loaded: u64,
    _profile: TempDir,
}

/// How wide the window is, and whether pages may run scripts.
#[derive(Clone, Copy)]
pub struct Device {
    pub width: u32,
    pub scripts: bool,
}

pub const PHONE: Device = Device { width: 390, scripts: true };
pub const OLD_PHONE: Device = Device { width: 390, scripts: false };
pub const DESK: Device = Device { width: 1280, scripts: true };

impl Browser {
    /// A browser with one empty page. None where Chromium is not installed; CI must have it.
    pub fn start(device: Device) -> Option<Browser> {
        if !Path::new(CHROMIUM).exists() {
            assert!(std::env::var_os("CI").is_none(), "CI needs Chromium");
            println!("skipped: {CHROMIUM} is not installed");
            return None;
        }
        let profile = tempfile::tempdir().unwrap();
        let script = format!(
            "exec {CHROMIUM} --headless=new --no-sandbox --disable-gpu --no-first-run --disable-background-networking \
             --disable-component-update --disable-sync --disable-quic --hide-scrollbars --force-color-profile=srgb \
             --user-data-dir={} --remote-debugging-pipe 3<&0 4>&1 2>/dev/null",
            profile.path().display()
        );
        let mut process =
            Command::new("sh").args(["-c", &script]).stdin(Stdio::piped()).stdout(Stdio::piped()).spawn().unwrap();
        let to = process.stdin.take().unwrap();
        let from = listen(process.stdout.take().unwrap());
        let mut browser = Browser { process, to, from, session: None, last: 0, loaded: 0, _profile: profile };
        browser.open(device);
        Some(browser)
    }

    fn open(&mut self, device: Device) {
        let target = self.ask("Target.createTarget", &json!({ "url": "about:blank" }))["targetId"].clone();
        let attached = self.ask("Target.attachToTarget", &json!({ "targetId": target, "flatten": true }));
        self.session = Some(attached["sessionId"].as_str().unwrap().to_owned());
        self.ask("Page.enable", &json!({}));
        self.device(device);
    }

    /// Turns the window into another device; pages are loaded anew.
    pub fn device(&mut self, device: Device) {
        let mobile = device.width < 600;
        let size = json!({ "width": device.width, "height": 900, "deviceScaleFactor": 1, "mobile": mobile });
        self.ask("Emulation.setDeviceMetricsOverride", &size);
        self.ask("Emulation.setScriptExecutionDisabled", &json!({ "value": !device.scripts }));
    }

    /// Sends a command and gives its result; what the page tells meanwhile is passed over.
    fn ask(&mut self, method: &str, params: &Value) -> Value {
        self.last += 1;
        let id = self.last;
        let mut message = json!({ "id": id, "method": method, "params": params });
        if let Some(session) = &self.session {
            message["sessionId"] = json!(session);
        }
        self.to.write_all(message.to_string().as_bytes()).unwrap();
        self.to.write_all(&[0]).unwrap();
        self.to.flush().unwrap();
        loop {
            let told = self.hear();
            if told["id"] == json!(id) {
                assert!(told.get("error").is_none(), "{method}: {}", told["error"]);
                return told["result"].clone();
            }
        }
    }

    fn hear(&mut self) -> Value {
        let told = self.from.recv_timeout(PATIENCE).expect("Chromium says nothing");
        self.loaded += u64::from(told["method"] == json!("Page.loadEventFired"));
        told
    }

    /// Until a page has loaded that had not when `loaded` was read.
    fn await_load(&mut self, loaded: u64) {
        while self.loaded <= loaded {
            self.hear();
        }
    }

    pub fn visit(&mut self, address: &str) {
        let loaded = self.loaded;
        self.ask("Page.navigate", &json!({ "url": address }));
        self.await_load(loaded);
    }

    /// What a piece of script gives; promises are waited for. Works on pages that may run none themselves.
    pub fn tell(&mut self, script: &str) -> Value {
        let asked = json!({ "expression": script, "returnByValue": true, "awaitPromise": true });
        let told = self.ask("Runtime.evaluate", &asked);
        assert!(told.get("exceptionDetails").is_none(), "{script}: {}", told["exceptionDetails"]);
        told["result"]["value"].clone()
    }

    pub fn address(&mut self) -> String {
        self.tell("location.pathname + location.search").as_str().unwrap().to_owned()
    }

    /// The words of the page, as they are shown.
    pub fn words(&mut self) -> String {
        self.tell("document.querySelector('main').innerText.replace(/\\s+/g, ' ')").as_str().unwrap().to_owned()
    }

    #[track_caller]
    pub fn says(&mut self, text: &str) {
        let words = self.words();
        assert!(words.contains(text), "the page does not say {text:?}: {words}");
    }

    /// Fills the field that has this label, as a person finds it.
    #[track_caller]
    pub fn fill(&mut self, label: &str, value: &str) {
        let script = format!(
            "(() => {{ const l = [...document.querySelectorAll('label')].find(l => l.innerText.includes({label}));
               if (!l) return false; const f = l.control; f.focus(); f.value = {value};
               f.dispatchEvent(new Event('input', {{bubbles: true}})); f.dispatchEvent(new Event('change', {{bubbles: true}}));
               return true }})()",
            label = json!(label),
            value = json!(value)
        );
        assert_eq!(self.tell(&script), json!(true), "there is no field {label:?}");
    }

    /// Chooses the radio button or checkbox that has this label.
    #[track_caller]
    pub fn choose(&mut self, label: &str) {
        let script = format!(
            "(() => {{ const l = [...document.querySelectorAll('label')].find(l => l.innerText.includes({label}) && l.control);
               if (!l) return false; l.control.click(); return true }})()",
            label = json!(label)
        );
        assert_eq!(self.tell(&script), json!(true), "there is no choice {label:?}");
    }

    /// Presses the button, or follows the link, that has these words; the next page is loaded when it returns.
    #[track_caller]
    pub fn press(&mut self, words: &str) {
        self.press_among("main button, main a, header a, header button", words);
    }

    /// The same, where the header has a link of the same name.
    #[track_caller]
    pub fn press_in_main(&mut self, words: &str) {
        self.press_among("main button, main a", words);
    }

    #[track_caller]
    fn press_among(&mut self, places: &str, words: &str) {
        let script = format!(
            "(() => {{ const b = [...document.querySelectorAll('{places}')].find(b => b.innerText.includes({words}));
               if (b) b.click(); return !!b }})()",
            words = json!(words)
        );
        let loaded = self.loaded;
        assert_eq!(self.tell(&script), json!(true), "there is nothing to press named {words:?}");
        self.await_load(loaded);
    }

    /// Presses a key where the focus is.
    pub fn key(&mut self, key: &str) {
        let script = format!(
            "(document.activeElement || document.body).dispatchEvent(new KeyboardEvent('keydown', {{key: {}, bubbles: true, cancelable: true}}))",
            json!(key)
        );
        self.tell(&script);
    }

    /// The same with a key that leads to another page; it is loaded when it returns.
    pub fn key_on(&mut self, key: &str) {
        let loaded = self.loaded;
        self.key(key);
        self.await_load(loaded);
    }

    /// How far the page reaches over the window's edge, in pixels: nothing should.
    pub fn overflow(&mut self) -> i64 {
        let script = "Math.max(0, document.documentElement.scrollWidth - document.documentElement.clientWidth)";
        self.tell(script).as_i64().unwrap()
    }

    /// What axe-core finds against this page, a line each; none when axe-core is not installed outside CI. Needs a
    /// device that runs scripts: without them its promise is never kept.
    pub fn violations(&mut self) -> Vec<String> {
        let axe = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/browser/node_modules/axe-core/axe.min.js");
        let Ok(axe) = std::fs::read_to_string(axe) else {
            assert!(std::env::var_os("CI").is_none(), "CI needs axe-core: npm ci in tests/browser");
            println!("skipped: axe-core is not installed");
            return vec![];
        };
        self.tell(&format!("{axe};true"));
        let found = self.tell(
            "axe.run(document, {resultTypes: ['violations']}).then(r => r.violations.flatMap(v => \
             v.nodes.map(n => v.id + ': ' + n.html.slice(0, 160))))",
        );
        serde_json::from_value(found).unwrap()
    }

    /// A picture of the whole page, for a person to look at.
    pub fn picture(&mut self, file: &Path) {
        let shot = self.ask("Page.captureScreenshot", &json!({ "captureBeyondViewport": true }));
        let bytes = data_encoding::BASE64.decode(shot["data"].as_str().unwrap().as_bytes()).unwrap();
        std::fs::write(file, bytes).unwrap();
    }

    /// Becomes somebody who has signed in already.
    pub fn carry(&mut self, address: &str, name: &str, value: &str) {
        self.ask("Network.setCookie", &json!({ "url": address, "name": name, "value": value }));
    }
}

/// Reads what Chromium says, message by message, for as long as it lives.
fn listen(from: ChildStdout) -> Receiver<Value> {
    let (tell, told) = channel();
    std::thread::spawn(move || {
        let mut from = BufReader::new(from);
        let mut bytes = vec![];
        while from.read_until(0, &mut bytes).is_ok_and(|read| read > 0) {
            bytes.pop();
            if tell.send(serde_json::from_slice(&bytes).unwrap()).is_err() {
                return;
            }
            bytes.clear();
        }
    });
    told
}

impl Drop for Browser {
    fn drop(&mut self) {
        let _ = self.process.kill();
        let _ = self.process.wait();
    }
}
