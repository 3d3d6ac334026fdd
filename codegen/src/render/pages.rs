//! The operations with paged views: a call of the macro that implements `PagedOperation`.
//!
//! The macro, in `bindings/src/pages/operations.rs`, has the code for each operation. An operation is left out if its types
//! lack a field or an alternative that this code uses.

use crate::rust::{Api, Index, Kind, Module, Operation, Outcomes, Path, Type};

use super::layout::MacroCall;

/// The parts that the code of an operation uses: `type.field: type`, without modules and boxes. The types of messages and
/// the types of items have different names here.
const PAGED: [(&str, &[&str]); 4] = [
    (
        "FindConversation",
        &[
            "FindConversation.page_item_view: Option<FindConversationPageItemView>",
            "FindConversationPageItemView.IndexedPageItemView: IndexedPageView",
            "FindConversationResponseMessage.conversations: Option<ArrayOfConversations>",
            "FindConversationResponseMessage.total_conversations_in_view: Option<i32>",
            "ArrayOfConversations.list: Conversation",
        ],
    ),
    (
        "FindFolder",
        &[
            "FindFolder.page_folder_view: Option<FindFolderPageFolderView>",
            "FindFolder.parent_folder_ids: NonEmptyArrayOfBaseFolderIds",
            "FindFolderPageFolderView.IndexedPageFolderView: IndexedPageView",
            "FindFolderPageFolderView.FractionalPageFolderView: FractionalPageView",
            "FindFolderResponseMessage.root_folder: Option<FindFolderParent>",
            "FindFolderParent.indexed_paging_offset: Option<i32>",
            "FindFolderParent.numerator_offset: Option<i32>",
            "FindFolderParent.absolute_denominator: Option<i32>",
            "FindFolderParent.includes_last_item_in_range: Option<bool>",
            "FindFolderParent.total_items_in_view: Option<i32>",
            "FindFolderParent.folders: Option<ArrayOfFolders>",
            "ArrayOfFolders.list: AnyFolder",
        ],
    ),
    (
        "FindItem",
        &[
            "FindItem.view: Option<FindItemView>",
            "FindItem.parent_folder_ids: NonEmptyArrayOfBaseFolderIds",
            "FindItemView.IndexedPageItemView: IndexedPageView",
            "FindItemView.FractionalPageItemView: FractionalPageView",
            "FindItemResponseMessage.root_folder: Option<FindItemParent>",
            "FindItemParent.indexed_paging_offset: Option<i32>",
            "FindItemParent.numerator_offset: Option<i32>",
            "FindItemParent.absolute_denominator: Option<i32>",
            "FindItemParent.includes_last_item_in_range: Option<bool>",
            "FindItemParent.total_items_in_view: Option<i32>",
            "FindItemParent.choice: FindItemParentChoice",
            "FindItemParentChoice.Items: ArrayOfRealItems",
            "FindItemParentChoice.Groups: ArrayOfGroupedItems",
            "ArrayOfGroupedItems.list: GroupedItems",
            "GroupedItems.items: ArrayOfRealItems",
            "ArrayOfRealItems.list: AnyItem",
        ],
    ),
    (
        "FindPeople",
        &[
            "FindPeople.indexed_page_item_view: IndexedPageView",
            "FindPeopleResponseMessage.people: Option<ArrayOfPeople>",
            "FindPeopleResponseMessage.total_number_of_people_in_view: Option<i32>",
            "ArrayOfPeople.list: Persona",
        ],
    ),
];

/// The parts that the code of all operations uses.
const COMMON: [&str; 8] = [
    "IndexBasePoint.Beginning: value",
    "IndexedPageView.offset: i32",
    "IndexedPageView.base_point: IndexBasePoint",
    "IndexedPageView.new: offset, base_point",
    "FractionalPageView.numerator: i32",
    "FractionalPageView.denominator: i32",
    "ResponseMessage.kept: xml::Kept",
    "NonEmptyArrayOfBaseFolderIds.list: AnyFolderId",
];

/// The names of the operations, which are also those of their requests.
pub(super) fn paged(api: &Api) -> Vec<&'static str> {
    let index = Index::new(&api.items);
    let has_messages = |operation: &&Operation| !matches!(operation.outcomes, Outcomes::None);
    let has_operation =
        |name: &str| api.operations.iter().filter(has_messages).any(|operation| operation.name == name);
    let is_there = |part: &&str| has(&index, part);
    let paged = PAGED.iter().filter(|(name, parts)| {
        has_operation(name) && parts.iter().all(is_there) && COMMON.iter().all(is_there)
    });
    paged.map(|(name, _)| *name).collect()
}

/// Renders the implementations.
pub(super) fn paged_operations(api: &Api) -> Option<String> {
    let names = paged(api);
    let mut call = MacroCall::new("paged_operations");
    names.iter().for_each(|name| call.line(name));
    (!names.is_empty()).then(|| call.finish())
}

/// Returns `true` if the API has a part.
fn has(index: &Index<'_>, part: &str) -> bool {
    let Some((ty, (member, expected))) =
        part.split_once('.').and_then(|(ty, rest)| Some((ty, rest.split_once(": ")?)))
    else {
        return false;
    };
    let path = |module| Path { module, name: ty.to_owned() };
    let item = [Module::Messages, Module::Types].into_iter().find_map(|module| index.item(&path(module)));
    item.and_then(|item| text_of(index, &item.kind, member)).is_some_and(|found| found == expected)
}

/// The text of a member of a type.
fn text_of(index: &Index<'_>, kind: &Kind, member: &str) -> Option<String> {
    match kind {
        Kind::Struct(record) if member == "new" => {
            let names = index.required(record).into_iter().map(|field| field.name.clone());
            Some(names.collect::<Vec<_>>().join(", "))
        }
        Kind::Struct(record) => {
            record.fields.iter().find(|field| field.name == member).map(|field| unboxed(&field.ty))
        }
        Kind::Choice(choice) | Kind::ChoiceEnum(choice, _) => {
            choice.variants.iter().find(|variant| variant.name == member).map(|variant| unboxed(&variant.ty))
        }
        Kind::List(list) => (member == "list").then(|| unboxed(&list.item)),
        Kind::Enum(values) => values.iter().any(|value| value.name == member).then(|| "value".to_owned()),
        _ => None,
    }
}

/// A type without boxes.
fn unboxed(ty: &Type) -> String {
    match ty {
        Type::Boxed(inner) => unboxed(inner),
        Type::Option(inner) => format!("Option<{}>", unboxed(inner)),
        ty => ty.to_string(),
    }
}
