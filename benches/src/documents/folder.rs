//! Folders of all kinds.

use super::draft::Draft;

const KINDS: [(&str, &str); 8] = [
    ("Folder", "IPF.Note"),
    ("Folder", "IPF.Note"),
    ("Folder", "IPF.Note"),
    ("Folder", "IPF.StickyNote"),
    ("CalendarFolder", "IPF.Appointment"),
    ("ContactsFolder", "IPF.Contact"),
    ("TasksFolder", "IPF.Task"),
    ("SearchFolder", "IPF.Note"),
];
const ID_START: &str = "AAMkAGVmMDEzMTM4LTZmYWUtNDdkNC1hMDZiLTU1OGY5OTZhYmY4OAAuAAAAAA";

/// Adds the folder with a number.
pub(super) fn folder(draft: &mut Draft, number: usize) {
    let (element, class) = KINDS[number % KINDS.len()];
    draft.element(element, |draft| {
        draft.id("FolderId", ID_START);
        draft.id("ParentFolderId", ID_START);
        draft.value("FolderClass", class);
        let name = draft.words(2);
        draft.value("DisplayName", name);
        let (total, children) = (draft.random.below(5_000), draft.random.below(9));
        draft.value("TotalCount", total);
        draft.value("ChildFolderCount", children);
        if number % 5 == 1 {
            managed(draft);
        }
        draft.effective_rights();
        if draft.random.once_in(3) {
            let tag = draft.random.guid();
            draft.value_with("PolicyTag", &[("IsExplicit", "true")], tag);
        }
        if matches!(element, "CalendarFolder" | "ContactsFolder") {
            draft.value("SharingEffectiveRights", "FullDetails");
        } else {
            let unread = draft.random.below(100);
            draft.value("UnreadCount", unread);
        }
        if element == "SearchFolder" {
            search(draft);
        }
    });
}

fn managed(draft: &mut Draft) {
    draft.element("ManagedFolderInformation", |draft| {
        for name in ["CanDelete", "CanRenameOrMove", "MustDisplayComment", "HasQuota", "IsManagedFoldersRoot"]
        {
            draft.flag(name, 2);
        }
        let id = draft.random.guid();
        draft.value("ManagedFolderId", id);
        let comment = draft.words(8);
        draft.value("Comment", comment);
        let (quota, size) = (draft.random.below(1 << 20), draft.random.below(1 << 20));
        draft.value("StorageQuota", quota);
        draft.value("FolderSize", size);
        draft.value("HomePage", "https://intranet.example.com/folders?kind=managed&lang=en");
    });
}

fn search(draft: &mut Draft) {
    draft.element_with("SearchParameters", &[("Traversal", "Deep")], |draft| {
        draft.element("Restriction", |draft| {
            let mode = [("ContainmentMode", "Substring"), ("ContainmentComparison", "IgnoreCase")];
            draft.element_with("Contains", &mode, |draft| {
                draft.empty("FieldURI", &[("FieldURI", "item:Subject")]);
                let words = draft.words(2);
                draft.empty("Constant", &[("Value", &words)]);
            });
        });
        draft.element("BaseFolderIds", |draft| draft.id("FolderId", ID_START));
    });
}
