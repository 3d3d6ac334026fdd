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
const START: &str = "AAMkAGVmMDEzMTM4LTZmYWUtNDdkNC1hMDZiLTU1OGY5OTZhYmY4OAAuAAAAAA";

/// The folder with this number.
pub(super) fn folder(draft: &mut Draft, number: usize) {
    let (element, class) = KINDS[number % KINDS.len()];
    draft.node(element, |draft| {
        draft.id("FolderId", START);
        draft.id("ParentFolderId", START);
        draft.leaf("FolderClass", class);
        let name = draft.words(2);
        draft.leaf("DisplayName", name);
        let (total, children) = (draft.random.below(5_000), draft.random.below(9));
        draft.leaf("TotalCount", total);
        draft.leaf("ChildFolderCount", children);
        if number % 5 == 1 {
            managed(draft);
        }
        draft.rights();
        if draft.random.once_in(3) {
            let tag = draft.random.guid();
            draft.leaf_with("PolicyTag", &[("IsExplicit", "true")], tag);
        }
        if matches!(element, "CalendarFolder" | "ContactsFolder") {
            draft.leaf("SharingEffectiveRights", "FullDetails");
        } else {
            let unread = draft.random.below(100);
            draft.leaf("UnreadCount", unread);
        }
        if element == "SearchFolder" {
            search(draft);
        }
    });
}

fn managed(draft: &mut Draft) {
    draft.node("ManagedFolderInformation", |draft| {
        for name in ["CanDelete", "CanRenameOrMove", "MustDisplayComment", "HasQuota", "IsManagedFoldersRoot"]
        {
            draft.flag(name, 2);
        }
        let id = draft.random.guid();
        draft.leaf("ManagedFolderId", id);
        let comment = draft.words(8);
        draft.leaf("Comment", comment);
        let (quota, size) = (draft.random.below(1 << 20), draft.random.below(1 << 20));
        draft.leaf("StorageQuota", quota);
        draft.leaf("FolderSize", size);
        draft.leaf("HomePage", "https://intranet.example.com/folders?kind=managed&lang=en");
    });
}

fn search(draft: &mut Draft) {
    draft.node_with("SearchParameters", &[("Traversal", "Deep")], |draft| {
        draft.node("Restriction", |draft| {
            let how = [("ContainmentMode", "Substring"), ("ContainmentComparison", "IgnoreCase")];
            draft.node_with("Contains", &how, |draft| {
                draft.empty("FieldURI", &[("FieldURI", "item:Subject")]);
                let words = draft.words(2);
                draft.empty("Constant", &[("Value", &words)]);
            });
        });
        draft.node("BaseFolderIds", |draft| draft.id("FolderId", START));
    });
}
