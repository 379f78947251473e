//! What came back, read the way a screen reader would: by heading, label, link and text.

use axum::http::{HeaderMap, StatusCode, header};
use scraper::{ElementRef, Html, Selector};

pub struct Page {
    pub path: String,
    pub status: StatusCode,
    pub headers: HeaderMap,
    pub bytes: Vec<u8>,
}

impl Page {
    pub fn text(&self) -> String {
        String::from_utf8(self.bytes.clone()).unwrap()
    }

    pub fn html(&self) -> Html {
        Html::parse_document(&self.text())
    }

    /// What stands in `main`, as words separated by single spaces.
    pub fn words(&self) -> String {
        let html = self.html();
        let main = html.select(&selector("main")).next().unwrap_or_else(|| html.root_element());
        squeezed(main)
    }

    #[track_caller]
    pub fn is(&self, status: u16) -> &Self {
        assert_eq!(
            self.status.as_u16(),
            status,
            "{}: {}",
            self.path,
            self.words().chars().take(600).collect::<String>()
        );
        self
    }

    #[track_caller]
    pub fn says(&self, text: &str) -> &Self {
        assert!(self.words().contains(text), "{} does not say {text:?}: {}", self.path, self.words());
        self
    }

    #[track_caller]
    pub fn never_says(&self, text: &str) -> &Self {
        assert!(!self.text().contains(text), "{} says {text:?}", self.path);
        self
    }

    pub fn heading(&self) -> String {
        self.html().select(&selector("h1")).next().map(squeezed).unwrap_or_default()
    }

    pub fn header(&self, name: &str) -> String {
        self.headers.get(name).map(|value| value.to_str().unwrap().to_owned()).unwrap_or_default()
    }

    /// Where a redirect leads.
    #[track_caller]
    pub fn location(&self) -> String {
        assert!(self.status.is_redirection(), "{} did not redirect: {} {}", self.path, self.status, self.words());
        self.header(header::LOCATION.as_str())
    }

    /// The address of the first link with these words.
    #[track_caller]
    pub fn link(&self, words: &str) -> String {
        let html = self.html();
        let found = html.select(&selector("a")).find(|link| squeezed(*link).contains(words));
        found
            .and_then(|link| link.attr("href"))
            .unwrap_or_else(|| panic!("{} has no link {words:?}", self.path))
            .to_owned()
    }

    /// The value of the field with this name: what would be sent if the form were.
    #[track_caller]
    pub fn field(&self, name: &str) -> String {
        let html = self.html();
        let by_name = format!("[name=\"{name}\"]");
        let fields: Vec<ElementRef> = html.select(&selector(&by_name)).collect();
        let first = fields.first().unwrap_or_else(|| panic!("{} has no field {name}", self.path));
        match (first.value().name(), first.attr("type")) {
            ("textarea", _) => first.text().collect(),
            ("select", _) => {
                let chosen = first.select(&selector("option[selected]")).next();
                chosen.and_then(|option| option.attr("value")).unwrap_or_default().to_owned()
            }
            (_, Some("radio" | "checkbox")) => {
                let chosen = fields.iter().find(|field| field.attr("checked").is_some());
                chosen.and_then(|field| field.attr("value")).unwrap_or_default().to_owned()
            }
            _ => first.attr("value").unwrap_or_default().to_owned(),
        }
    }

    /// Every element that fits the selector, as words.
    pub fn all(&self, css: &str) -> Vec<String> {
        self.html().select(&selector(css)).map(squeezed).collect()
    }

    /// The value of an attribute of the first element that fits.
    pub fn attribute(&self, css: &str, name: &str) -> Option<String> {
        self.html().select(&selector(css)).next().and_then(|element| element.attr(name)).map(str::to_owned)
    }
}

pub fn selector(css: &str) -> Selector {
    Selector::parse(css).unwrap()
}

fn squeezed(element: ElementRef) -> String {
    let words: Vec<&str> = element.text().flat_map(str::split_whitespace).collect();
    words.join(" ")
}
