// @generated

use ::ews_bindings::{rt, xml};

use super::SearchableMailbox;

/// Complex type `t:ArrayOfSearchableMailboxesType`, since `Exchange2013_SP1`.
#[doc(alias = "ArrayOfSearchableMailboxesType")]
pub type ArrayOfSearchableMailboxes = xml::List<
    SearchableMailbox,
    ArrayOfSearchableMailboxesList,
>;

rt::list_name!(
    ArrayOfSearchableMailboxesList: Elements "t:SearchableMailbox" { name:
    "t:ArrayOfSearchableMailboxesType", model: "t:SearchableMailbox*" }
);
