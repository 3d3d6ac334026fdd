//! The key of a folder: the text that names the folder in a stored state.

use crate::rt::{
    self, ForbiddenCharacters, Namespace, Namespaces, ReadOptions, Reader, StartTag, WriteOptions, WriteXml,
    Writer,
};
use crate::{Error, Result};

use super::operation::SyncOperation;

/// The key of a sync of all folders.
pub(crate) const WHOLE_MAILBOX: &str = "all";

/// Returns a text that is the same for the same folder, and different for different folders.
///
/// The text consists of parts separated by spaces: the kind of the id, the id, and for a folder of another mailbox the
/// fields that name the mailbox. Change keys and display names are left out. The parts come from the XML of the id, so
/// that this function works with the types of every schema.
pub(crate) fn folder_key<O: SyncOperation>(folder: &O::FolderId) -> String {
    let written = written(folder, O::namespaces());
    let key =
        written.and_then(|text| Ok(parts(&text, O::namespaces())?.unwrap_or(vec!["unlisted".into(), text])));
    // This key is never sent, because a request with an id that cannot be written fails.
    let parts = key.unwrap_or_else(|_| vec!["invalid".into(), format!("{folder:?}")]);
    let parts: Vec<String> = parts.iter().map(|part| escaped(part)).collect();
    parts.join(" ")
}

/// Returns a part of a key without spaces and line feeds.
fn escaped(part: &str) -> String {
    part.replace('\\', "\\\\").replace('\n', "\\n").replace(' ', "\\s")
}

fn written<F: WriteXml>(folder: &F, namespaces: Namespaces) -> Result<String> {
    let mut out =
        Writer::new(WriteOptions::new().forbidden_characters(ForbiddenCharacters::Keep), namespaces);
    out.element("m:SyncFolderId", folder);
    out.finish()
}

/// Returns the parts of the key of a written id, or `None` if its kind is unknown.
fn parts(text: &str, namespaces: Namespaces) -> Result<Option<Vec<String>>> {
    rt::read_document(text, ReadOptions::new(), namespaces, |tag, reader| {
        let mut parts = None;
        reader.open(tag, None)?;
        while let Some(child) = reader.next_child_of(tag)? {
            parts = alternative(&child, reader)?;
        }
        reader.close(tag);
        Ok::<_, Error>(parts)
    })
}

/// Reads the alternative of the choice in `SyncFolderId`.
fn alternative(tag: &StartTag<'_>, reader: &mut Reader<'_>) -> Result<Option<Vec<String>>> {
    let kinds =
        [("t:FolderId", "id"), ("t:AddressListId", "list"), ("t:DistinguishedFolderId", "distinguished")];
    let kind = kinds.into_iter().find(|(name, _)| reader.has_name(tag, name)).map(|(_, kind)| kind);
    let mut ids = Vec::new();
    reader.each_attribute(tag, |_, attribute| {
        if attribute.name() != (Namespace::NONE, "ChangeKey") {
            ids.push((attribute.name() == (Namespace::NONE, "Id")).then(|| attribute.value.into_owned()));
        }
        Ok(())
    })?;
    let mut fields = Vec::new();
    each_field(tag, reader, &mut fields)?;
    let (Some(kind), [Some(id)]) = (kind, ids.as_slice()) else { return Ok(None) };
    if kind != "distinguished" && !fields.is_empty() {
        return Ok(None);
    }
    let mut parts = vec![kind.to_owned(), id.clone()];
    let has_address = fields.iter().any(|(name, _)| matches!(name.as_str(), "EmailAddress" | "ItemId"));
    let is_display_name = |name: &str| has_address && matches!(name, "Name" | "OriginalDisplayName");
    let fields = fields.into_iter().filter(|(name, _)| !is_display_name(name));
    parts.extend(fields.map(|(name, value)| format!("{name}={value}")));
    Ok(Some(parts))
}

/// Adds the names and texts of all elements inside an element, and of their attributes.
fn each_field(tag: &StartTag<'_>, reader: &mut Reader<'_>, fields: &mut Vec<(String, String)>) -> Result<()> {
    reader.open(tag, None)?;
    while let Some(child) = reader.next_child_of(tag)? {
        let mut name = child.local.to_owned();
        if child.namespace != tag.namespace {
            name = format!("{{{}}}{name}", reader.scanner.scope.uri(child.namespace));
        }
        let text = reader.peek_text(&child)?;
        reader.each_attribute(&child, |_, attribute| {
            if attribute.local != "ChangeKey" {
                fields.push((format!("{name}@{}", attribute.qualified), attribute.value.into_owned()));
            }
            Ok(())
        })?;
        fields.push((name, text));
        each_field(&child, reader, fields)?;
    }
    reader.close(tag);
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::messages::SyncFolderItems;
    use crate::rt::RawXml;
    use crate::types::{
        AddressListId, DistinguishedFolderId, DistinguishedFolderIdName, EmailAddressType, FolderId,
        TargetFolderId, TargetFolderIdChoice,
    };

    fn key(folder: impl Into<TargetFolderId>) -> String {
        folder_key::<SyncFolderItems>(&folder.into())
    }

    #[test]
    fn folder_key_has_the_id_without_the_change_key() {
        let changed = FolderId { change_key: Some("CQ==".to_owned()), ..FolderId::new("AAMk") };
        assert_eq!((key(FolderId::new("AAMk")), key(changed)), ("id AAMk".into(), "id AAMk".into()));
        for odd in ["", " ", "a\nb", "a\\nb", "a\rb", "<&\">", "\0\u{1}\u{fffe}", "id AAMk"] {
            let expected = format!("id {}", escaped(odd));
            assert_eq!(key(FolderId::new(odd)), expected, "{odd:?}");
        }
    }

    #[test]
    fn folder_key_tells_mailboxes_and_lists_apart() {
        let inbox = DistinguishedFolderId::new(DistinguishedFolderIdName::Inbox);
        let mailbox = EmailAddressType {
            name: Some("Ada".to_owned()),
            email_address: Some(" ada@example.com".try_into().expect("the address is not empty")),
            ..EmailAddressType::default()
        };
        let of = |mailbox| DistinguishedFolderId { mailbox: Some(Box::new(mailbox)), ..inbox.clone() };
        assert_eq!(key(inbox.clone()), "distinguished inbox");
        let expected = "distinguished inbox Mailbox= EmailAddress=\\sada@example.com";
        assert_eq!(key(of(mailbox.clone())), expected);
        let named = EmailAddressType { email_address: None, ..mailbox };
        assert_eq!(key(of(named)), "distinguished inbox Mailbox= Name=Ada");
        assert_eq!(key(AddressListId::new("L1")), "list L1");
    }

    #[test]
    fn folder_key_of_an_id_that_cannot_be_written_names_the_id() {
        let text = "<m:SyncFolderItems xmlns:m=\"http://schemas.microsoft.com/exchange/services/2006/messages\" \
             xmlns:t=\"http://schemas.microsoft.com/exchange/services/2006/types\"><m:ItemShape>\
             <t:BaseShape>IdOnly</t:BaseShape></m:ItemShape><m:SyncFolderId><t:DistinguishedFolderId Id=\"NAME\">\
             <t:Mailbox><t:EmailAddress/></t:Mailbox></t:DistinguishedFolderId></m:SyncFolderId>\
             <m:MaxChangesReturned>1</m:MaxChangesReturned></m:SyncFolderItems>";
        let of = |name| {
            let text = text.replace("NAME", name);
            let read =
                crate::soap::Envelope::<crate::soap::RequestHeader, SyncFolderItems>::read(text.as_bytes());
            key(read.expect("the request is read").body.sync_folder_id)
        };
        let (inbox, drafts) = (of("inbox"), of("drafts"));
        assert!(inbox != drafts && inbox.starts_with("invalid "), "{inbox} {drafts}");
    }

    #[test]
    fn folder_key_of_an_unlisted_id_is_its_xml() {
        let unlisted = |text: &str| {
            let raw: RawXml = text.parse().expect("it is an element");
            key(TargetFolderId::new(TargetFolderIdChoice::Unlisted(raw)))
        };
        let (one, other) = (unlisted("<a><b Id=\"1\"/></a>"), unlisted("<a><b Id=\"2\"/></a>"));
        assert!(one != other && one.starts_with("unlisted "), "{one} {other}");
        let foreign = unlisted("<x:FolderId xmlns:x=\"urn:x\" Id=\"AAMk\"/>");
        assert!(foreign.starts_with("unlisted "), "{foreign}");
    }
}
