// @generated

use ::ews_bindings::{rt, xml};

use super::UserMailbox;

/// Complex type `t:ArrayOfUserMailboxesType`, since `Exchange2010_SP1`.
#[doc(alias = "ArrayOfUserMailboxesType")]
pub type ArrayOfUserMailboxes = xml::List<UserMailbox, ArrayOfUserMailboxesList>;

rt::list_name!(
    ArrayOfUserMailboxesList: Elements "t:UserMailbox" { name:
    "t:ArrayOfUserMailboxesType", model: "t:UserMailbox+", flags: checked }
);
