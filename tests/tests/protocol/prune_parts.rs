//! The smallest part that `prune` removes, and the parts that it keeps.

use ews_bindings::versions::{Pruned, check, prune, required};
use ews_bindings::xml::ReadOptions;
use ews_tests::elements::Elements;

const DECLARATIONS: &str = "xmlns:m=\"http://schemas.microsoft.com/exchange/services/2006/messages\" \
                            xmlns:t=\"http://schemas.microsoft.com/exchange/services/2006/types\" \
                            xmlns:xsi=\"http://www.w3.org/2001/XMLSchema-instance\"";

/// Returns a document from its root element without declarations.
fn document(root: &str) -> String {
    let end = root.find(['>', ' ']).expect("a start tag");
    format!("{} {DECLARATIONS}{}", &root[..end], &root[end..])
}

/// Returns a response of an operation with one success.
fn response(operation: &str, content: &str) -> String {
    let message = format!(
        "<m:{operation}ResponseMessage ResponseClass=\"Success\">{content}</m:{operation}ResponseMessage>"
    );
    messages(operation, &message)
}

fn messages(operation: &str, messages: &str) -> String {
    document(&format!(
        "<m:{operation}Response><m:ResponseMessages>{messages}</m:ResponseMessages></m:{operation}Response>"
    ))
}

/// Prunes a document, and checks that the version accepts the result.
#[track_caller]
fn pruned(document: &str, version: &str) -> Pruned {
    let pruned = prune(document, version).unwrap_or_else(|error| panic!("{error}"));
    check(&pruned.xml, version).unwrap_or_else(|error| panic!("{error}: {}", pruned.xml));
    pruned
}

/// Prunes a document, and returns it without the declarations and the parts around `content`.
#[track_caller]
fn content(document: &str, version: &str, around: &str) -> String {
    let xml = pruned(document, version).xml;
    let (open, close) = (format!("<{around}"), format!("</{around}>"));
    let start = xml.find(&open).expect("the part is there");
    xml[start..xml.find(&close).expect("the part is there") + close.len()].to_owned()
}

#[test]
fn element_is_removed_whose_missing_child_is_followed_by_another() {
    let document = response(
        "GetUserConfiguration",
        "<m:UserConfiguration><t:UserConfigurationName Name=\"n\"><t:DistinguishedFolderId Id=\"onedrivevolume\"/>\
         </t:UserConfigurationName><t:ItemId Id=\"a\"/></m:UserConfiguration>",
    );
    let pruned = pruned(&document, "Exchange2010_SP2");
    assert!(!pruned.xml.contains("UserConfigurationName"), "{}", pruned.xml);
    let folder = "<m:Folders><t:SearchFolder><t:DisplayName>d</t:DisplayName><t:SearchParameters><t:Restriction>\
                  <t:Exists><t:FieldURI FieldURI=\"item:Preview\"/></t:Exists></t:Restriction><t:BaseFolderIds>\
                  <t:FolderId Id=\"b\"/></t:BaseFolderIds></t:SearchParameters></t:SearchFolder></m:Folders>";
    assert_eq!(
        content(&response("GetFolder", folder), "Exchange2010_SP1", "m:Folders"),
        "<m:Folders><t:SearchFolder><t:DisplayName>d</t:DisplayName></t:SearchFolder></m:Folders>"
    );
}

#[test]
fn message_of_another_operation_is_valid_in_every_version() {
    let document = messages(
        "GetFolder",
        "<m:GetItemResponseMessage ResponseClass=\"Success\"><m:Items/></m:GetItemResponseMessage>",
    );
    for version in ["Exchange2007_SP1", "Exchange2010_SP2", "V2018_01_08"] {
        assert_eq!(pruned(&document, version).xml, document);
    }
    let required = required(&document).expect("the document is well-formed").version;
    assert_eq!(required.map(|version| version.to_string()), Some("Exchange2007_SP1".to_owned()));
}

#[test]
fn list_of_messages_can_name_its_type() {
    let document = response("GetFolder", "<m:Folders/>")
        .replace("<m:ResponseMessages>", "<m:ResponseMessages xsi:type=\"m:ArrayOfResponseMessagesType\">");
    check(&document, "Exchange2007_SP1").expect("the document is valid");
    let strict = Elements::new().document(&document, ReadOptions::new().strict());
    assert!(strict.is_ok(), "the document is valid");
}

#[test]
fn entries_of_lists_of_several_kinds_are_kept() {
    let sync = |changes: &str| {
        let content =
            "<m:SyncState>s</m:SyncState><m:IncludesLastItemInRange>true</m:IncludesLastItemInRange>";
        response("SyncFolderItems", &format!("<m:ResponseCode>NoError</m:ResponseCode>{content}{changes}"))
    };
    let change = "<t:Create><t:Message/></t:Create>";
    for document in [
        sync(&format!("<m:Changes>{change}<t:NewChange/></m:Changes>")),
        sync(&format!("<m:Changes>x{change}</m:Changes>")),
        sync(&format!("<m:Changes xsi:type=\"t:NewChangesType\">{change}</m:Changes>")),
        response("GetItem", "<m:Items><t:NewItem/></m:Items>"),
        messages("GetItem", "<m:NewResponseMessage ResponseClass=\"Error\"/>"),
    ] {
        let error = prune(&document, "Exchange2007_SP1").expect_err("the client would miss the entry");
        assert!(error.to_string().contains("cannot remove"), "{error}");
    }
}

#[test]
fn only_the_attribute_of_a_simple_element_is_removed() {
    let document = response(
        "GetItem",
        "<m:Items><t:Message><t:Subject xml:lang=\"en\">x</t:Subject></t:Message></m:Items>",
    );
    assert_eq!(content(&document, "Exchange2007_SP1", "t:Subject"), "<t:Subject>x</t:Subject>");
    let search = find("", "<m:QueryString ReturnDeletedItems=\"true\">from:x</m:QueryString>");
    assert_eq!(
        content(&search, "Exchange2010_SP1", "m:QueryString"),
        "<m:QueryString>from:x</m:QueryString>"
    );
}

/// Returns a request with a part between the shape and the folders.
fn find(restriction: &str, query: &str) -> String {
    document(&format!(
        "<m:FindItem Traversal=\"Shallow\"><m:ItemShape><t:BaseShape>IdOnly</t:BaseShape></m:ItemShape>{restriction}\
         <m:ParentFolderIds><t:DistinguishedFolderId Id=\"inbox\"/></m:ParentFolderIds>{query}</m:FindItem>"
    ))
}

#[test]
fn newer_derived_type_becomes_the_declared_type() {
    let document = response(
        "GetItem",
        "<m:Items><t:Message><t:ItemId xsi:type=\"t:SearchResultItemIdType\" Id=\"a\" ChangeKey=\"b\"/></t:Message>\
         </m:Items>",
    );
    let message = content(&document, "Exchange2007_SP1", "t:Message");
    assert_eq!(message, "<t:Message><t:ItemId Id=\"a\" ChangeKey=\"b\"/></t:Message>");
}

#[test]
fn list_that_is_written_in_another_way_is_removed_or_refused_with_the_reason() {
    let tips = |requested: &str| {
        document(&format!(
            "<m:GetMailTips><m:SendingAs/><m:Recipients/><m:MailTipsRequested>{requested}</m:MailTipsRequested>\
             </m:GetMailTips>"
        ))
    };
    assert_eq!(
        content(&tips("All Scope"), "Exchange2010_SP1", "m:MailTipsRequested"),
        "<m:MailTipsRequested>All </m:MailTipsRequested>"
    );
    for requested in ["All <![CDATA[Scope]]>", "All S&#99;ope", "<!-- Scope --> All Scope"] {
        let error =
            prune(&tips(requested), "Exchange2010_SP1").expect_err("the element is required").to_string();
        assert!(error.contains("unknown value \"Scope\""), "{error}");
    }
}

#[test]
fn reason_of_a_removal_has_its_cause() {
    let folders = "<m:FolderIds><t:DistinguishedFolderId Id=\"archiveroot\"/></m:FolderIds>";
    let delete = document(&format!("<m:DeleteFolder DeleteType=\"HardDelete\">{folders}</m:DeleteFolder>"));
    let error = prune(&delete, "Exchange2007_SP1").expect_err("the folder is required").to_string();
    assert!(error.contains("unknown value \"archiveroot\" (known since"), "{error}");
}

#[test]
fn head_of_a_group_is_known() {
    let constant = "<t:FieldURIOrConstant><t:Constant Value=\"x\"/></t:FieldURIOrConstant>";
    let restriction = format!(
        "<m:Restriction><t:SearchExpression xsi:type=\"t:IsEqualToType\"><t:FieldURI FieldURI=\"item:Subject\"/>\
         {constant}</t:SearchExpression></m:Restriction>"
    );
    check(&find(&restriction, ""), "Exchange2007_SP1").expect("the schema allows the head");
}
