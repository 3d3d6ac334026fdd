// @generated

use ::ews_bindings::xml;

use super::SearchableMailbox;

/// Complex type `t:ArrayOfSearchableMailboxesType`, since `Exchange2013_SP1`.
#[doc(alias = "ArrayOfSearchableMailboxesType")]
pub type ArrayOfSearchableMailboxes = xml::List<
    SearchableMailbox,
    ArrayOfSearchableMailboxesList,
>;

xml::list_name!(
    ArrayOfSearchableMailboxesList: Elements "t:SearchableMailbox" { name:
    "t:ArrayOfSearchableMailboxesType", model: "t:SearchableMailbox*" }
);
