//! Secrets: a value that must not reach a log is in no `Debug` text, error or report, whichever way it came.

use ews_bindings::messages::{GetClientAccessToken, GetFolder, GetItem, ResponseCode};
use ews_bindings::operation::{Failure, Operation};
use ews_bindings::soap::{Envelope, HttpOutcome, HttpResponse, RequestHeader};
use ews_bindings::types::{
    ClientAccessToken, ClientExtension, MimeContent, MimeContentUtf8, ProxySecurityContext,
    SerializedSecurityContext,
};
use ews_bindings::xml::{AnyAttribute, Element, RawXml, ReadOptions, WriteOptions};
use ews_tests::answer::{NO_ERROR, envelope, message, response};
use ews_tests::secret::{SECRET, check_debug, check_error, check_text, element, read};
use ews_tests::{MESSAGE, TYPES};

#[test]
fn typed_secret_is_hidden() {
    let token = Element::<ClientAccessToken>::new("t:Token");
    let text = format!(
        "<t:Token {TYPES}><t:Id>a</t:Id><t:TokenType>CallerIdentity</t:TokenType><t:TokenValue>{SECRET}</t:TokenValue>\
         <t:TTL>5</t:TTL></t:Token>"
    );
    let value = read(&text, element(token)).expect("the token is read");
    assert_eq!(value.token_value, SECRET);
    let extension = Element::<ClientExtension>::new("t:ClientExtension");
    read(
        &format!("<t:ClientExtension {TYPES} Etoken=\"{SECRET}\" IsAvailable=\"perhaps\"/>"),
        element(extension),
    );
}

#[test]
fn value_that_cannot_be_read_is_hidden_if_it_is_a_secret() {
    // The text is not base64, in an element whose text is a secret.
    let proxy = Element::<ProxySecurityContext>::new("t:ProxySecurityContext");
    read(&format!("<t:ProxySecurityContext {TYPES}>{SECRET}!</t:ProxySecurityContext>"), element(proxy));
    for last in ["*", "AB", "ABC=="] {
        let text = format!("<t:ProxySecurityContext {TYPES}>{last}</t:ProxySecurityContext>");
        let error = proxy.read(&text, ReadOptions::new()).expect_err("the text is not base64");
        assert_eq!(error.message(), "expected base64 text, found a secret value (not shown)");
    }
    // A number and a name inside an element that is a secret.
    let context = Element::<SerializedSecurityContext>::new("t:SerializedSecurityContext");
    let group = |attributes: &str, inside: &str| {
        format!(
            "<t:SerializedSecurityContext {TYPES}><t:UserSid>S</t:UserSid><t:GroupSids><t:GroupIdentifier \
             Attributes=\"{attributes}\"><t:SecurityIdentifier>{inside}</t:SecurityIdentifier></t:GroupIdentifier>\
             </t:GroupSids></t:SerializedSecurityContext>"
        )
    };
    read(&group(SECRET, "S"), element(context));
    read(&group("7", &format!("<t:Other>{SECRET}</t:Other>")), element(context));
    let error = context.read(&group(SECRET, "S"), ReadOptions::new().strict()).expect_err("no number");
    assert!(error.message().ends_with("found a secret value (not shown)"), "{error}");
    // The same type of value is shown elsewhere.
    let error = MESSAGE
        .read(
            &format!("<t:Message {TYPES}><t:Size>{SECRET}</t:Size></t:Message>"),
            ReadOptions::new().strict(),
        )
        .expect_err("no number");
    assert!(error.message().contains(SECRET), "{error}");
}

#[test]
fn unknown_content_is_hidden() {
    let read_message =
        |inside: &str| read(&format!("<t:Message {TYPES}>{inside}</t:Message>"), element(MESSAGE));
    for inside in [
        format!("<t:Unknown>{SECRET}</t:Unknown>"),
        format!("<t:Attachments><t:Unknown><t:Token>{SECRET}</t:Token></t:Unknown></t:Attachments>"),
        format!(
            "<t:Attachments><t:FileAttachment><t:Name/><t:Content>{SECRET}!</t:Content></t:FileAttachment></t:Attachments>"
        ),
        format!("{SECRET}<t:Subject>a</t:Subject>"),
        format!("<t:Subject unknown=\"{SECRET}\">a</t:Subject>"),
        format!("<t:ItemId Id=\"a\" unknown=\"{SECRET}\"/>"),
        format!("<t:Subject>a</t:Subject><t:Subject>{SECRET}</t:Subject>"),
    ] {
        // An error may quote a value that is not a secret: the content of this attachment is not base64.
        if !inside.contains("Content") {
            read_message(&inside);
        }
    }
    let raw: RawXml = format!("<Unknown a=\"{SECRET}\">{SECRET}</Unknown>").parse().expect("one element");
    check_debug(&raw);
    assert_eq!(format!("{raw:?}"), format!("RawXml(<Unknown>, {} bytes)", raw.as_str().len()));
    assert!(raw.as_str().contains(SECRET));
    check_debug(&AnyAttribute::new("urn:a", "b", SECRET));
}

#[test]
fn unreadable_and_unknown_messages_are_hidden() {
    let unknown = format!("<m:Other><m:Token>{SECRET}</m:Token></m:Other>");
    let unreadable = format!(
        "<m:GetClientAccessTokenResponseMessage><m:Token>{SECRET}</m:Token>\
         </m:GetClientAccessTokenResponseMessage>"
    );
    for messages in [unknown, unreadable] {
        let text = response::<GetClientAccessToken>(&messages);
        let outcomes = GetClientAccessToken::outcomes(text.as_bytes()).expect("the response is read");
        check_debug(&outcomes);
        for failure in outcomes.into_iter().filter_map(Result::err) {
            check_text(&failure.to_string());
            check_error(&failure.into());
        }
        read(&text, |text, options| GetClientAccessToken::response(text.as_bytes(), options));
    }
    let token = format!(
        "{NO_ERROR}<m:Token><t:Id>a</t:Id><t:TokenType>CallerIdentity</t:TokenType>\
         <t:TokenValue>{SECRET}</t:TokenValue><t:TTL>5</t:TTL></m:Token>"
    );
    let text = response::<GetClientAccessToken>(&message::<GetClientAccessToken>("Success", &token));
    check_debug(&GetClientAccessToken::outcomes(text.as_bytes()).expect("the response is read"));
    // A failed message keeps its content.
    let text = text.replace("\"Success\"", "\"Error\"");
    check_debug(&GetClientAccessToken::outcomes(text.as_bytes()).expect("the response is read"));
}

#[test]
fn headers_are_hidden() {
    let context =
        format!("<t:SerializedSecurityContext><t:UserSid>{SECRET}</t:UserSid></t:SerializedSecurityContext>");
    let unknown = format!("<h:Token xmlns:h=\"urn:h\" a=\"{SECRET}\">{SECRET}</h:Token>");
    for header in [context, unknown] {
        let body = "<m:GetFolder><m:FolderShape><t:BaseShape>IdOnly</t:BaseShape></m:FolderShape><m:FolderIds>\
                    <t:FolderId Id=\"a\"/></m:FolderIds></m:GetFolder>";
        let text = envelope(body).replace("<s:Body>", &format!("<s:Header>{header}</s:Header><s:Body>"));
        let value = read(&text, |text, options| {
            Envelope::<RequestHeader, GetFolder>::read_with(text.as_bytes(), options)
        });
        value.expect("the request is read");
    }
}

#[test]
fn values_of_faults_and_failures_are_hidden() {
    let value = format!("<t:Value Name=\"Token\">{SECRET}</t:Value>");
    let back_off = "<t:Value Name=\"BackOffMilliseconds\">250</t:Value>";
    let fault = envelope(&format!(
        "<s:Fault><faultcode>s:Client</faultcode><faultstring>a</faultstring><detail>\
         <t:MessageXml>{value}{back_off}</t:MessageXml></detail></s:Fault>"
    ));
    let error = GetItem::outcomes(fault.as_bytes()).expect_err("the response is a fault");
    check_error(&error);
    check_debug(&error.fault());
    assert!(error.fault().is_some_and(|fault| fault.values().iter().any(|(_, value)| value == SECRET)));
    let content = format!(
        "<m:MessageText>busy</m:MessageText><m:ResponseCode>ErrorServerBusy</m:ResponseCode>\
         <m:MessageXml>{value}{back_off}</m:MessageXml><m:Items/>"
    );
    let text = response::<GetItem>(&message::<GetItem>("Error", &content));
    let mut outcomes = GetItem::outcomes(text.as_bytes()).expect("the response is read");
    check_debug(&outcomes);
    let failure = outcomes.remove(0).expect_err("the class is Error");
    assert!(failure.values.iter().any(|(_, value)| value == SECRET));
    assert_eq!(failure.to_string(), "ErrorServerBusy: busy (BackOffMilliseconds 250)");
    assert!(format!("{failure:?}").contains("(hidden)"), "{failure:?}");
    check_error(&failure.into());
    let mut own = Failure::<(), ResponseCode>::new(ResponseCode::ErrorServerBusy, "busy");
    own.values.push(("Token".to_owned(), SECRET.to_owned()));
    check_debug(&own);
}

#[test]
fn secret_that_is_not_written_is_hidden() {
    let token = Element::<ClientAccessToken>::new("t:Token");
    let text = format!(
        "<t:Token {TYPES}><t:Id>a</t:Id><t:TokenType>CallerIdentity</t:TokenType><t:TokenValue>{SECRET}</t:TokenValue>\
         <t:TTL>5</t:TTL></t:Token>"
    );
    let mut value = token.read(&text, ReadOptions::new()).expect("the token is read");
    value.token_value.push('\u{1}');
    check_error(&token.write(&value, WriteOptions::new()).expect_err("XML forbids the character"));
}

#[test]
fn address_of_a_redirect_is_shown_without_secrets() {
    let shown = |location: &str| {
        assert!(location.contains(SECRET), "{location}");
        let outcome = GetItem::http_outcome(&HttpResponse::new(302, b"").header("Location", location));
        check_debug(&outcome);
        check_text(&outcome.to_string());
        outcome.to_string().rsplit_once("redirect to ").expect("the address is shown").1.to_owned()
    };
    for (location, address) in [
        ("https://host:444/owa/auth?hunter2", "https://host:444/owa/auth…"),
        ("https://[::1]/owa#hunter2", "https://[::1]/owa…"),
        ("https://host/owa;session=hunter2?a=b", "https://host/owa…"),
        ("https://host/owa/&token=hunter2", "https://host/owa/…"),
        ("https://host/owa?user=a@example.com&hunter2", "https://host/owa…"),
        ("/owa/?url=https://hunter2@host/", "/owa/…"),
        ("https://user:hunter2@host/owa", "https://…"),
        ("https://user:hunter2%40host/owa", "https://…"),
        ("https://hunter2@host:444/owa", "https://…"),
        ("//user:hunter2@host", "//…"),
        ("user:hunter2@host/owa", "…"),
        ("https://user:a/hunter2@host/owa", "https://…"),
        ("https://user:1?hunter2@host/owa", "https://…"),
        ("https:\\\\user:hunter2@host\\owa", "https://…"),
        ("https:/user:hunter2@host/owa", "…"),
        ("auth;token=hunter2;to=https://host/", "…"),
        ("login&token=hunter2&wreply=https://host/", "…"),
        ("user:hunter2//@host/owa", "…"),
        ("https://host&token=hunter2", "https://…"),
        ("https://host;token=hunter2/owa", "https://…"),
        ("https://user:[hunter2]/x", "https://…"),
    ] {
        assert_eq!(shown(location), format!("{address:?}"), "{location}");
    }
}

#[test]
fn sign_in_shows_the_schemes_and_the_realms() {
    for (challenge, shown) in [
        ("Negotiate hunter2", "Negotiate"),
        ("NTLM hunter2==", "NTLM"),
        ("negotiate hunter2, ntlm, basic realm=\"mail\"", "Negotiate, NTLM, Basic realm=\"mail\""),
        (
            "Bearer client_id=\"hunter2\", trusted_issuers=\"hunter2, a\", realm=\"a, b\"",
            "Bearer realm=\"a, b\"",
        ),
        ("Digest realm = \"a\" , nonce = \"hunter2\"", "Digest realm=\"a\""),
        ("Basic realm=\"a, Negotiate hunter2", "Basic"),
        ("Basic realm=\"a\" Negotiate hunter2\"", "Basic"),
        ("Basic realm=\"a\\\"\" Negotiate hunter2\"", "Basic"),
        ("hunter2", "an unknown scheme"),
        ("hunter2 realm=\"a\"", "an unknown scheme realm=\"a\""),
    ] {
        let outcome =
            GetItem::http_outcome(&HttpResponse::new(401, b"").header("WWW-Authenticate", challenge));
        assert_eq!(outcome.to_string(), format!("sign in with {shown}"), "{challenge}");
        check_debug(&outcome);
        let HttpOutcome::SignIn(challenges) = outcome else { panic!("{outcome:?}") };
        assert_eq!(challenges, [challenge]);
    }
}

#[test]
fn mime_content_is_shortened() {
    let content = "QUJD".repeat(1000);
    let mime = MimeContent::new(content.as_bytes());
    let utf_8 = MimeContentUtf8::new(content.as_bytes());
    assert_eq!(format!("{mime:?}"), "MimeContent { character_set: None, value: Base64(4000 bytes) }");
    assert_eq!(format!("{utf_8:?}"), "MimeContentUtf8 { character_set: None, value: Base64(4000 bytes) }");
}

/// Elements whose names only look like those of secrets.
const NO_SECRETS: [(&str, &str); 3] = [
    // The id of a token.
    ("ClientAccessTokenRequestType", "IdentityAndEwsTokenId"),
    // A time.
    ("NetworkItemType", "RefreshTokenExpiry2"),
    // The refinement of a search.
    ("SearchRefinerItemType", "Token"),
];

#[test]
fn every_text_with_the_name_of_a_secret_is_hidden() {
    let names = ["Token", "Secret", "Password", "Credential", "Cookie", "AuthCertificate", "PrivateKey"];
    let mut found = Vec::new();
    let files = std::fs::read_dir(ews_tests::root().join("schemas")).expect("the schema is there");
    let files = files.map(|file| file.expect("the folder is readable").path());
    for file in files.filter(|file| file.extension().is_some_and(|extension| extension == "xsd")) {
        let text = std::fs::read_to_string(&file).expect("the file is readable");
        let mut owner = "";
        for line in text.lines() {
            let attribute = |name: &str| line.split_once(&format!(" {name}=\""))?.1.split('"').next();
            if line.contains("<xs:complexType ") {
                owner = attribute("name").unwrap_or(owner);
            }
            let is_text = attribute("type").is_some_and(|ty| ty == "xs:string");
            if let Some(name) =
                attribute("name").filter(|name| is_text && names.iter().any(|part| name.contains(part)))
            {
                found.push((owner.to_owned(), name.to_owned()));
            }
        }
    }
    found.retain(|(owner, name)| !NO_SECRETS.contains(&(owner.as_str(), name.as_str())));
    let hidden =
        std::fs::read_to_string(ews_tests::root().join("codegen/src/secrets.rs")).expect("the list is there");
    for (owner, name) in &found {
        let line = hidden.split(&format!("\"{owner}\"")).nth(1).unwrap_or("");
        let parts = line.split("])").next().unwrap_or("");
        assert!(
            parts.contains(&format!(":{name}\"")) || parts.contains(&format!("@{name}\"")),
            "{owner}/{name} may be a secret: add it to codegen/src/secrets.rs, or to NO_SECRETS in this test"
        );
    }
    assert!(found.len() >= 5, "{found:?}");
}
