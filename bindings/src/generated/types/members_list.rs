// @generated

use ::ews_bindings::xml;

use super::Member;

/// Complex type `t:MembersListType`.
#[doc(alias = "MembersListType")]
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct MembersList(pub Vec<Member>);

xml::complex_type!(MembersList { name: "t:MembersListType", model: "t:Member*" });

xml::wrapper_type!(MembersList, Member);

xml::list_of_elements!(MembersList, t "Member");
