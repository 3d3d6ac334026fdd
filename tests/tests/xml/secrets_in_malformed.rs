//! Secrets in documents that are not well-formed: no error shows a name or a value inside a secret
//! element.

use std::fmt::Debug;

use ews_bindings::messages::GetFolder;
use ews_bindings::rt::ReadXml;
use ews_bindings::soap::{Envelope, RequestHeader};
use ews_bindings::types::{
    ClientAccessToken, ContactItem, EncryptedSharedFolderData, NetworkItem, PeopleToken,
    ProxySecurityContext, SerializedSecurityContext,
};
use ews_bindings::versions::required;
use ews_bindings::xml::{Element, ReadOptions};
use ews_tests::answer::envelope;
use ews_tests::secret::{SECRET, check_debug, check_error, element, read};
use ews_tests::{MESSAGE, TYPES};

/// Returns contents of a secret element that are not well-formed, or not of its type.
fn malformed_contents(name: &str) -> Vec<String> {
    let contents = [
        format!("abc</{SECRET}>"),
        format!("abc &amp; def</t:{SECRET} >"),
        format!("abc<{SECRET}:b>def</{name}>"),
        format!("abc<{SECRET}>def</x></{name}>"),
        format!("abc<{SECRET}></{name}>"),
        format!("abc<a>def</{SECRET}></a></{name}>"),
        format!("abc<a {SECRET}=\"1\" {SECRET}=\"2\"/></{name}>"),
        format!("abc<a 1{SECRET}=\"1\"/></{name}>"),
        format!("abc<a xmlns:1{SECRET}=\"1\"/></{name}>"),
        format!("abc<a xmlns:xml=\"{SECRET}\"/></{name}>"),
        format!("abc<a xsi:type=\"{SECRET}:b\"/></{name}>"),
        format!("abc<?{SECRET}:b?></{name}>"),
        format!("abc&{SECRET};</{name}>"),
        format!("abc<a:{SECRET}"),
        format!("abc<!{SECRET}"),
        format!("abc<{SECRET}>"),
    ];
    contents.into_iter().map(|content| format!("<{name}>{content}")).collect()
}

/// Reads documents with malformed contents of secret elements of a type, all of which are read as the element `name`.
fn read_malformed<T: Debug + ReadXml>(name: &'static str, secrets: &[&str], before: &str) {
    let root = Element::<T>::new(name);
    let xsi = "xmlns:xsi=\"http://www.w3.org/2001/XMLSchema-instance\"";
    for content in secrets.iter().flat_map(|secret| malformed_contents(secret)) {
        read(&format!("<{name} {TYPES} {xsi}>{before}{content}</{name}>"), element(root));
    }
}

#[test]
fn text_of_a_syntax_error_in_a_secret_is_hidden() {
    read_malformed::<ClientAccessToken>("t:Token", &["t:TokenValue"], "<t:Id>a</t:Id>");
    read_malformed::<PeopleToken>("t:Token", &["t:TokenValue"], "");
    read_malformed::<ContactItem>("t:Contact", &["t:SkypeAuthCertificate"], "");
    read_malformed::<EncryptedSharedFolderData>("t:Data", &["t:Token", "t:Data"], "");
    let secrets =
        ["t:ClientPublishSecret", "t:ClientToken", "t:ClientToken2", "t:RefreshToken2", "t:SessionHandle"];
    read_malformed::<NetworkItem>("t:Network", &secrets, "");
    let secrets = ["t:UserSid", "t:GroupSids", "t:RestrictedGroupSids"];
    read_malformed::<SerializedSecurityContext>("t:SerializedSecurityContext", &secrets, "");
    let secrets = ["t:ProxySecurityContext"];
    for content in secrets.iter().flat_map(|secret| malformed_contents(secret)) {
        let content = content.replacen("<t:ProxySecurityContext>", "", 1);
        let proxy = Element::<ProxySecurityContext>::new("t:ProxySecurityContext");
        read(&format!("<t:ProxySecurityContext {TYPES}>{content}"), element(proxy));
        let text = envelope("<m:GetFolder/>")
            .replace("<s:Body>", &format!("<s:Header><t:ProxySecurityContext>{content}</s:Header><s:Body>"));
        read(&text, |text, options| {
            Envelope::<RequestHeader, GetFolder>::read_with(text.as_bytes(), options)
        });
        match required(&text) {
            Ok(required) => check_debug(&required),
            Err(error) => check_error(&error),
        }
    }
}

#[test]
fn text_of_a_syntax_error_elsewhere_is_shown() {
    let error = MESSAGE.read(&format!("<t:Message {TYPES}><t:Subject>a</{SECRET}>"), ReadOptions::new());
    let error = error.expect_err("the end tag is wrong");
    assert_eq!(error.message(), format!("expected </t:Subject>, found </{SECRET}>"));
}
