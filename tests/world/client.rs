//! A browser without script, as far as the server can tell: it keeps its cookies and says where a write came from.

use std::sync::{Arc, Mutex};

use axum::Router;
use axum::body::Body;
use axum::http::{Method, Request, header};
use http_body_util::BodyExt;
use tower::ServiceExt;

use super::Page;

#[derive(Clone)]
pub struct Client {
    router: Router,
    cookies: Arc<Mutex<Vec<(String, String)>>>,
    headers: Vec<(&'static str, String)>,
}

impl Client {
    pub fn new(router: Router) -> Client {
        Client { router, cookies: Arc::default(), headers: vec![] }
    }

    pub fn with_cookie(self, name: &str, value: &str) -> Client {
        self.cookies.lock().unwrap().push((name.into(), value.into()));
        self
    }

    /// What the jar holds under this name.
    pub fn cookie(&self, name: &str) -> Option<String> {
        self.cookies.lock().unwrap().iter().find(|(known, _)| known == name).map(|(_, value)| value.clone())
    }

    /// Sends this header with every request.
    pub fn with_header(mut self, name: &'static str, value: impl Into<String>) -> Client {
        self.headers.push((name, value.into()));
        self
    }

    /// What htmx sends.
    pub fn with_script(self) -> Client {
        self.with_header("hx-request", "true")
    }

    pub async fn get(&self, path: &str) -> Page {
        self.send(Method::GET, path, None, Body::empty()).await
    }

    /// Sends a form, as a browser would from a page of this site.
    pub async fn post(&self, path: &str, fields: &[(&str, &str)]) -> Page {
        let body = serde_html_form::to_string(fields).unwrap();
        self.send(Method::POST, path, Some("application/x-www-form-urlencoded".into()), Body::from(body)).await
    }

    /// Sends bytes under this content type, as a forged or broken client would.
    pub async fn post_raw(&self, path: &str, content_type: &str, body: impl Into<Body>) -> Page {
        self.send(Method::POST, path, Some(content_type.into()), body.into()).await
    }

    /// Sends one file, with plain fields beside it.
    pub async fn upload(&self, path: &str, field: &str, file: &str, bytes: &[u8], fields: &[(&str, &str)]) -> Page {
        let boundary = "----sila-test-boundary";
        let mut body = vec![];
        for (name, value) in fields {
            let part = format!("--{boundary}\r\ncontent-disposition: form-data; name=\"{name}\"\r\n\r\n{value}\r\n");
            body.extend_from_slice(part.as_bytes());
        }
        let head = format!(
            "--{boundary}\r\ncontent-disposition: form-data; name=\"{field}\"; filename=\"{file}\"\r\n\
             content-type: application/octet-stream\r\n\r\n"
        );
        body.extend_from_slice(head.as_bytes());
        body.extend_from_slice(bytes);
        body.extend_from_slice(format!("\r\n--{boundary}--\r\n").as_bytes());
        self.send(Method::POST, path, Some(format!("multipart/form-data; boundary={boundary}")), Body::from(body)).await
    }

    /// Follows a redirect.
    pub async fn follow(&self, page: &Page) -> Page {
        self.get(&page.location()).await
    }

    pub async fn send(&self, method: Method, path: &str, content_type: Option<String>, body: Body) -> Page {
        let mut request = Request::builder().method(method.clone()).uri(path).header(header::HOST, "sila.test");
        if let Some(kind) = content_type {
            request = request.header(header::CONTENT_TYPE, kind);
        }
        let guards_itself = self.headers.iter().any(|(name, _)| *name == "sec-fetch-site" || *name == "origin");
        if method != Method::GET && !guards_itself {
            request = request.header("sec-fetch-site", "same-origin");
        }
        for (name, value) in &self.headers {
            request = request.header(*name, value);
        }
        let cookies =
            self.cookies.lock().unwrap().iter().map(|(name, value)| format!("{name}={value}")).collect::<Vec<_>>();
        if !cookies.is_empty() {
            request = request.header(header::COOKIE, cookies.join("; "));
        }
        let response = self.router.clone().oneshot(request.body(body).unwrap()).await.unwrap();
        let (parts, body) = response.into_parts();
        self.keep_cookies(&parts.headers);
        let bytes = body.collect().await.unwrap().to_bytes().to_vec();
        Page { path: path.to_owned(), status: parts.status, headers: parts.headers, bytes }
    }

    fn keep_cookies(&self, headers: &axum::http::HeaderMap) {
        let mut jar = self.cookies.lock().unwrap();
        for set in headers.get_all(header::SET_COOKIE) {
            let pair = set.to_str().unwrap().split(';').next().unwrap();
            let (name, value) = pair.split_once('=').unwrap();
            jar.retain(|(known, _)| known != name);
            if !value.is_empty() {
                jar.push((name.into(), value.into()));
            }
        }
    }
}
