//! Pruning: a pruned document is accepted for its version, and has everything that the version accepts.
//!
//! The environment variables `SAMPLES` and `SEED` work as in `schema_proof`.

use ews_bindings::ErrorKind;
use ews_bindings::versions::{Removed, check, prune, recorded};
use ews_codegen::schema::Name;
use ews_tests::sample::{Grammar, Sampler};
use ews_tests::{SCHEMA, env_number, print_always, shared, validate};

/// Returns samples of each global element, and a document for each component with nothing else but required content.
fn documents(grammar: &Grammar<'_>) -> Vec<String> {
    let (samples, seed) = (env_number("SAMPLES", 2), env_number("SEED", 1));
    let is_validated = |name: &Name| {
        let name = name.to_string();
        !validate::NOT_VALIDATED.contains(&name.as_str()) && name != "t:RequestServerVersion"
    };
    let roots: Vec<Name> = grammar.global_elements().into_iter().filter(is_validated).collect();
    let mut sampler = Sampler::new(grammar, roots.clone(), seed);
    let mut documents = Vec::new();
    for name in &roots {
        documents.extend((0..samples).map(|sample| sampler.own_sample(name, sample).to_xml()));
    }
    let is_component = |label: &&str| {
        let (word, rest) = label.split_once(' ').unwrap_or((label, ""));
        matches!(word, "attribute" | "value" | "xsi:type" | "several")
            || word == "element" && rest.contains('/')
    };
    let labels: Vec<String> = sampler.coverage.labels().filter(is_component).map(str::to_owned).collect();
    documents.extend(labels.iter().map(|label| sampler.document_of_only(label).1.to_xml()));
    documents
}

fn is_failure(text: &str) -> bool {
    [" ResponseClass=\"Warning\"", " ResponseClass=\"Error\""].iter().any(|class| text.contains(class))
}

/// Returns the document without the parts, apart from one.
fn without_all_but(text: &str, removed: &[Removed], kept: usize) -> String {
    let mut without = String::new();
    let mut at = 0;
    for (index, part) in removed.iter().enumerate().filter(|(index, _)| *index != kept) {
        assert!(part.span.start >= at, "parts {index} and before overlap");
        without.push_str(&text[at..part.span.start]);
        at = part.span.end;
    }
    without + &text[at..]
}

#[test]
fn pruned_document_is_accepted_and_keeps_what_the_version_has() {
    let grammar = Grammar::new(&SCHEMA);
    let documents = documents(&grammar);
    for version in recorded() {
        let validator = shared::folder(&format!("schemas/{version}")).map(|folder| {
            let files = ews_codegen::wire::files(&folder).expect("the schema loads");
            validate::validator_of_files(&files, &|_| String::new())
        });
        let (mut same, mut pruned, mut refused) = (0, 0, 0);
        for text in &documents {
            let is_accepted = check(text, version.clone()).is_ok();
            match prune(text, version.clone()) {
                Ok(result) if is_accepted => {
                    assert!(
                        result.xml == *text && result.removed.is_empty(),
                        "{version}: {result:?}\n{text}"
                    );
                    same += 1;
                }
                Ok(result) => {
                    pruned += 1;
                    check(&result.xml, version.clone()).expect("the pruned document is accepted");
                    assert_eq!(result.xml, without_all_but(text, &result.removed, usize::MAX));
                    for (index, part) in result.removed.iter().enumerate() {
                        let with_part = without_all_but(text, &result.removed, index);
                        assert!(check(&with_part, version.clone()).is_err(), "{version}: {part:?}\n{text}");
                    }
                    // `check` accepts a response message that is not a success without its required children.
                    let validator = validator.as_ref().filter(|_| !is_failure(text));
                    let errors = validator
                        .map_or_else(Vec::new, |validator| validate::errors_by_older(validator, &result.xml));
                    assert!(errors.is_empty(), "{version}: {errors:?}\n{text}\n{}", result.xml);
                }
                Err(error) => {
                    assert!(!is_accepted && error.kind() == ErrorKind::Version, "{version}: {error}\n{text}");
                    refused += 1;
                }
            }
        }
        print_always(&format!("{version}: {same} accepted, {pruned} pruned, {refused} refused"));
    }
}

/// Returns a response of `SyncFolderItems` with a change.
fn response(change: &str) -> String {
    format!(
        "<m:SyncFolderItemsResponse xmlns:m=\"http://schemas.microsoft.com/exchange/services/2006/messages\" \
         xmlns:t=\"http://schemas.microsoft.com/exchange/services/2006/types\"><m:ResponseMessages>\
         <m:SyncFolderItemsResponseMessage ResponseClass=\"Success\"><m:ResponseCode>NoError</m:ResponseCode>\
         <m:SyncState>A</m:SyncState><m:IncludesLastItemInRange>true</m:IncludesLastItemInRange>\
         <m:Changes><t:Create>{change}</t:Create></m:Changes></m:SyncFolderItemsResponseMessage>\
         </m:ResponseMessages></m:SyncFolderItemsResponse>"
    )
}

#[test]
fn item_keeps_the_properties_of_the_version() {
    let message =
        |properties: &str| response(&format!("<t:Message><t:ItemId Id=\"A\"/>{properties}</t:Message>"));
    let text =
        message("<t:Subject>é</t:Subject><t:InstanceKey>AA==</t:InstanceKey><t:TextBody>x</t:TextBody>");
    let pruned = prune(&text, "Exchange2010_SP2").expect("the document can be pruned");
    assert_eq!(pruned.xml, message("<t:Subject>é</t:Subject>"));
    let reasons: Vec<&str> = pruned.removed.iter().map(|part| part.reason.as_str()).collect();
    assert_eq!(reasons, ["unknown element (known since Exchange2013_SP1)"; 2]);
    assert!(pruned.removed[0].path.ends_with("/Create/Message/InstanceKey"), "{:?}", pruned.removed);
}

#[test]
fn element_in_a_wrong_order_is_not_removed() {
    let text = response("<t:Message><t:Subject>a</t:Subject><t:ItemId Id=\"A\"/></t:Message>");
    for version in recorded() {
        let error = prune(&text, version).expect_err("no version accepts the order").to_string();
        assert!(error.contains("found ItemId"), "{error}");
    }
    // A single pass finds that thousands of elements do not fit.
    let text = response(&format!("<t:Message>{}</t:Message>", "<t:Subject>a</t:Subject>".repeat(20_000)));
    assert!(prune(&text, "Exchange2010_SP2").is_err());
}

#[test]
fn only_the_attribute_that_the_version_lacks_is_removed() {
    let item = |attribute: &str| {
        let id = format!(
            "<t:AlternateId xsi:type=\"t:AlternateIdType\"{attribute} Format=\"EwsId\" Id=\"A\" Mailbox=\"B\"/>"
        );
        format!(
            "<m:ConvertId xmlns:m=\"http://schemas.microsoft.com/exchange/services/2006/messages\" \
             xmlns:t=\"http://schemas.microsoft.com/exchange/services/2006/types\" xmlns:f=\"urn:f\" \
             xmlns:xsi=\"http://www.w3.org/2001/XMLSchema-instance\" DestinationFormat=\"EntryId\"><m:SourceIds>{id}\
             </m:SourceIds></m:ConvertId>"
        )
    };
    let pruned = prune(&item(" f:type=\"x\""), "Exchange2007_SP1").expect("the document can be pruned");
    assert_eq!(pruned.xml, item(""));
}

#[test]
fn new_kind_of_attachment_in_an_item_is_removed() {
    let item = |attachments: &str| {
        let file = "<t:FileAttachment><t:Name>a</t:Name></t:FileAttachment>";
        response(&format!("<t:Message><t:Attachments>{file}{attachments}</t:Attachments></t:Message>"))
    };
    let text = item("<t:ReferenceAttachment><t:Name>b</t:Name></t:ReferenceAttachment>");
    let pruned = prune(&text, "Exchange2013_SP1").expect("the document can be pruned");
    assert_eq!(pruned.xml, item(""));
}

#[test]
fn new_item_of_a_list_is_removed_from_the_list() {
    let tips = |tips: &str| {
        format!(
            "<m:GetMailTips xmlns:m=\"http://schemas.microsoft.com/exchange/services/2006/messages\" \
             xmlns:t=\"http://schemas.microsoft.com/exchange/services/2006/types\"><m:SendingAs>\
             <t:EmailAddress>a@example.com</t:EmailAddress></m:SendingAs><m:Recipients><t:Mailbox>\
             <t:EmailAddress>b@example.com</t:EmailAddress></t:Mailbox></m:Recipients>\
             <m:MailTipsRequested>{tips}</m:MailTipsRequested></m:GetMailTips>"
        )
    };
    let pruned =
        prune(&tips("Scope OutOfOfficeMessage"), "Exchange2010_SP1").expect("the document can be pruned");
    assert_eq!(pruned.xml, tips(" OutOfOfficeMessage"));
}

#[test]
fn new_kind_of_item_and_new_response_code_are_refused() {
    let error =
        prune(&response("<t:RoleMember/>"), "Exchange2013_SP1").expect_err("the version lacks the item");
    assert!(error.to_string().contains("Create/RoleMember: unknown element"), "{error}");
    let text = response("<t:Message/>").replace(">NoError<", ">ErrorAccessModeSpecified<");
    let error = prune(&text, "Exchange2007_SP1").expect_err("the version lacks the code");
    assert!(error.to_string().contains("ResponseCode: unknown value"), "{error}");
    let error = prune(&text, "V2_22").expect_err("the version is not recorded");
    assert!(error.to_string().contains("unknown server version"), "{error}");
}
