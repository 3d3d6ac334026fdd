//! The ids in changes that could not be read.

use crate::generated::ns;
use crate::rt::{self, Namespace, RawXml, ReadOptions, Reader, StartTag};
use crate::types::{FolderId, ItemId};
use crate::{Error, Result};

/// Returns the item id in a change that could not be read, or in an item that could not be read. `GetItem` can then
/// fetch the item.
///
/// The id comes from the first element named `ItemId` with an attribute `Id`, in any namespace, that is a child of the raw
/// element, or a grandchild if the raw element is a `Create` or an `Update`. Deeper elements are ids of other items, for
/// example of the contact of a sender. Without such an element, the result is `None`.
pub fn unread_item_id(raw: &RawXml) -> Option<ItemId> {
    unread_id(raw, "ItemId").map(|(id, change_key)| ItemId { change_key, ..ItemId::new(id) })
}

/// Returns the folder id in a change that could not be read, or in a folder that could not be read. `GetFolder` can then
/// fetch the folder.
///
/// The id comes from an element named `FolderId`, by the rules of [`unread_item_id`].
pub fn unread_folder_id(raw: &RawXml) -> Option<FolderId> {
    unread_id(raw, "FolderId").map(|(id, change_key)| FolderId { change_key, ..FolderId::new(id) })
}

/// The values of the attributes `Id` and `ChangeKey`.
type Id = (String, Option<String>);

fn unread_id(raw: &RawXml, name: &str) -> Option<Id> {
    let found = rt::read_document(raw.as_str(), ReadOptions::new(), ns::ALL, |tag, reader| {
        let mut found = None;
        let is_change = matches!(reader.scanner.local_name(tag), "Create" | "Update");
        each_child(tag, reader, &mut |child, reader| {
            find_id(child, reader, name, &mut found)?;
            if !is_change {
                return reader.skip(child);
            }
            each_child(child, reader, &mut |grandchild, reader| {
                find_id(grandchild, reader, name, &mut found)?;
                reader.skip(grandchild)
            })
        })?;
        Ok::<_, Error>(found)
    });
    // This cannot fail: reading has already checked the raw XML.
    found.ok().flatten()
}

/// Calls `visit` for each child element. `visit` must read the child to its end.
fn each_child(
    tag: &StartTag<'_>,
    reader: &mut Reader<'_>,
    visit: &mut dyn FnMut(&StartTag<'_>, &mut Reader<'_>) -> Result<()>,
) -> Result<()> {
    reader.open(tag, None)?;
    while let Some(child) = reader.next_child_of(tag)? {
        visit(&child, reader)?;
    }
    reader.close(tag);
    Ok(())
}

/// Sets `found` to the id in an element with a name, unless an id has been found before.
fn find_id(tag: &StartTag<'_>, reader: &mut Reader<'_>, name: &str, found: &mut Option<Id>) -> Result<()> {
    if found.is_none()
        && reader.scanner.local_name(tag) == name
        && let Some(id) = reader.attribute_value(tag, (Namespace::NONE, "Id"))?
    {
        *found = Some((id, reader.attribute_value(tag, (Namespace::NONE, "ChangeKey"))?));
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn item_id(text: &str) -> Option<String> {
        let raw: RawXml = text.parse().expect("the text is an element");
        unread_item_id(&raw).map(|id| id.id)
    }

    #[test]
    fn unread_id_is_the_id_of_the_item_and_not_of_an_item_inside_it() {
        let id = |text| item_id(text).unwrap_or_default();
        assert_eq!(id("<Delete><ItemId Id=\"A\"/></Delete>"), "A");
        assert_eq!(id("<Create>text<Hologram><New/><ItemId Id=\"A\"/></Hologram></Create>"), "A");
        assert_eq!(id("<x:Message xmlns:x=\"urn:x\"><x:ItemId Id=\"A\" ChangeKey=\"B\"/></x:Message>"), "A");
        let sender = "<From><Mailbox><ItemId Id=\"B\"/></Mailbox></From>";
        assert_eq!(item_id(&format!("<Message><ItemId/>{sender}</Message>")), None);
        assert_eq!(item_id(&format!("<Create><Message><ItemId/>{sender}</Message></Create>")), None);
        assert_eq!(item_id("<ItemId Id=\"A\"/>"), None);
        let first = "<FirstOccurrence><ItemId Id=\"B\"/></FirstOccurrence>";
        assert_eq!(item_id(&format!("<CalendarItem><ItemId/>{first}</CalendarItem>")), None);
    }

    #[test]
    fn unread_folder_id_is_not_the_id_of_the_parent() {
        let text = "<Update><Folder><ParentFolderId Id=\"P\"/><FolderId Id=\"F\" ChangeKey=\"C\"/></Folder></Update>";
        let raw: RawXml = text.parse().expect("the text is an element");
        let id = unread_folder_id(&raw).expect("the folder has an id");
        assert_eq!((id.id.as_str(), id.change_key.as_deref()), ("F", Some("C")));
        assert_eq!(unread_item_id(&raw), None);
    }
}
