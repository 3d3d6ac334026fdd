//! The operations with paged views.
//!
//! The macro for them, in `bindings/src/pages/macros.rs`, has the code for each operation. An operation is left out if
//! its types lack a field or an alternative that this code uses.

use super::{Api, Index, Kind, Module, Operation, Outcomes, Path, Type};

/// The parts that the code of an operation uses: `type.field: type`, without boxes.
const PAGED: [(&str, &[&str]); 4] = [
    (
        "FindConversation",
        &[
            "messages::FindConversation.page_item_view: Option<messages::FindConversationPageItemView>",
            "messages::FindConversationPageItemView.IndexedPageItemView: types::IndexedPageView",
            "messages::FindConversationResponseMessage.base: messages::ResponseMessage",
            "messages::FindConversationResponseMessage.conversations: Option<types::ArrayOfConversations>",
            "messages::FindConversationResponseMessage.total_conversations_in_view: Option<i32>",
            "types::ArrayOfConversations.list: types::Conversation",
        ],
    ),
    (
        "FindFolder",
        &[
            "messages::FindFolder.page_folder_view: Option<messages::FindFolderPageFolderView>",
            "messages::FindFolder.parent_folder_ids: types::NonEmptyArrayOfBaseFolderIds",
            "messages::FindFolderPageFolderView.IndexedPageFolderView: types::IndexedPageView",
            "messages::FindFolderPageFolderView.FractionalPageFolderView: types::FractionalPageView",
            "types::FractionalPageView.numerator: i32",
            "types::FractionalPageView.denominator: i32",
            "types::NonEmptyArrayOfBaseFolderIds.list: types::AnyFolderId",
            "messages::FindFolderResponseMessage.root_folder: Option<types::FindFolderParent>",
            "types::FindFolderParent.indexed_paging_offset: Option<i32>",
            "types::FindFolderParent.numerator_offset: Option<i32>",
            "types::FindFolderParent.absolute_denominator: Option<i32>",
            "types::FindFolderParent.includes_last_item_in_range: Option<bool>",
            "types::FindFolderParent.total_items_in_view: Option<i32>",
            "types::FindFolderParent.folders: Option<types::ArrayOfFolders>",
            "types::ArrayOfFolders.list: types::AnyFolder",
        ],
    ),
    (
        "FindItem",
        &[
            "messages::FindItem.view: Option<messages::FindItemView>",
            "messages::FindItem.parent_folder_ids: types::NonEmptyArrayOfBaseFolderIds",
            "messages::FindItemView.IndexedPageItemView: types::IndexedPageView",
            "messages::FindItemView.FractionalPageItemView: types::FractionalPageView",
            "types::FractionalPageView.numerator: i32",
            "types::FractionalPageView.denominator: i32",
            "types::NonEmptyArrayOfBaseFolderIds.list: types::AnyFolderId",
            "messages::FindItemResponseMessage.base: messages::ResponseMessage",
            "messages::FindItemResponseMessage.root_folder: Option<types::FindItemParent>",
            "types::FindItemParent.indexed_paging_offset: Option<i32>",
            "types::FindItemParent.numerator_offset: Option<i32>",
            "types::FindItemParent.absolute_denominator: Option<i32>",
            "types::FindItemParent.includes_last_item_in_range: Option<bool>",
            "types::FindItemParent.total_items_in_view: Option<i32>",
            "types::FindItemParent.choice: types::FindItemParentChoice",
            "types::FindItemParentChoice.Items: types::ArrayOfRealItems",
            "types::FindItemParentChoice.Groups: types::ArrayOfGroupedItems",
            "types::ArrayOfGroupedItems.list: types::GroupedItems",
            "types::GroupedItems.items: types::ArrayOfRealItems",
            "types::ArrayOfRealItems.list: types::AnyItem",
        ],
    ),
    (
        "FindPeople",
        &[
            "messages::FindPeople.indexed_page_item_view: types::IndexedPageView",
            "messages::FindPeopleResponseMessage.base: messages::ResponseMessage",
            "messages::FindPeopleResponseMessage.people: Option<types::ArrayOfPeople>",
            "messages::FindPeopleResponseMessage.total_number_of_people_in_view: Option<i32>",
            "types::ArrayOfPeople.list: types::Persona",
        ],
    ),
];

/// The parts that the code of all operations uses.
const COMMON: [&str; 5] = [
    "types::IndexBasePoint.Beginning: value",
    "types::IndexedPageView.offset: i32",
    "types::IndexedPageView.base_point: types::IndexBasePoint",
    "types::IndexedPageView.new: offset, base_point",
    "messages::ResponseMessage.kept: xml::Kept",
];

impl Api {
    /// The names of the paged operations, which are also those of their requests.
    pub(crate) fn paged(&self) -> Vec<&'static str> {
        let index = Index::new(&self.items);
        let paged = PAGED.iter().filter(|(name, parts)| {
            self.operation(name).is_some_and(|operation| has_page(operation, name))
                && parts.iter().chain(&COMMON).all(|part| has(&index, part))
        });
        paged.map(|(name, _)| *name).collect()
    }
}

/// Returns `true` if the types of the request and of the message have this name.
fn has_page(operation: &Operation, name: &str) -> bool {
    let is = |path: &Path, name: &str| path.module == Module::Messages && path.name == name;
    !matches!(operation.outcomes, Outcomes::None)
        && is(&operation.request.0, name)
        && is(operation.message(), &format!("{name}ResponseMessage"))
}

/// Returns `true` if the API has a part.
fn has(index: &Index<'_>, part: &str) -> bool {
    let Some((ty, (member, expected))) =
        part.split_once('.').and_then(|(ty, rest)| Some((ty, rest.split_once(": ")?)))
    else {
        return false;
    };
    let item = [Module::Messages, Module::Types].into_iter().find_map(|module| {
        let name = ty.strip_prefix(&format!("{module}::"))?;
        index.item(&Path { module, name: name.to_owned() })
    });
    item.and_then(|item| text_of(index, &item.kind, member)).is_some_and(|found| found == expected)
}

/// The text of a member of a type.
fn text_of(index: &Index<'_>, kind: &Kind, member: &str) -> Option<String> {
    match kind {
        Kind::Struct(record) if member == "new" => {
            let names = index.required(record).into_iter().map(|field| field.name.clone());
            Some(names.collect::<Vec<_>>().join(", "))
        }
        Kind::Struct(record) if member == "base" => record.base.as_ref().map(Path::to_string),
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

/// A type with its module and without boxes.
fn unboxed(ty: &Type) -> String {
    match ty {
        Type::Path(path) => path.to_string(),
        Type::Boxed(inner) => unboxed(inner),
        Type::Option(inner) => format!("Option<{}>", unboxed(inner)),
        ty => ty.to_string(),
    }
}
