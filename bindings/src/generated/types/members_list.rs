// @generated

use ::ews_bindings::{rt, xml};

use super::Member;

/// Complex type `t:MembersListType`, since `Exchange2010_SP1`.
#[doc(alias = "MembersListType")]
pub type MembersList = xml::List<Member, MembersListList>;

rt::list_name!(
    MembersListList: Elements "t:Member" { name: "t:MembersListType", model:
    "t:Member*" }
);
