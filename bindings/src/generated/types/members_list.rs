// @generated from the schemas of version V2018_01_08.

use ::ews_bindings::{Result, xml};

use super::Member;

/// Complex type `t:MembersListType`.
#[doc(alias = "MembersListType")]
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(::serde::Serialize, ::serde::Deserialize))]
pub struct MembersList(pub Vec<Member>);

impl MembersList {
    pub(crate) const SHAPE: &'static xml::Shape = &xml::Shape {
        name: "t:MembersListType",
        content: xml::Content::Model("t:Member*"),
        repeats: true,
        ..xml::Shape::EMPTY
    };
}

::ews_bindings::wrapper_type!(MembersList, Member);

::ews_bindings::complex_type!(MembersList);

impl xml::ReadNode for MembersList {
    #[inline]
    fn child(&mut self, tag: &xml::Tag, input: &mut xml::Input) -> Result<xml::Taken> {
        match (tag.namespace, tag.local) {
            (xml::T, "Member") => input.fill(&mut self.0, tag),
            _ => Ok(xml::Taken::No),
        }
    }
}

impl xml::WriteNode for MembersList {
    #[inline]
    fn content(&self, out: &mut xml::Output) {
        out.element("t:Member", &self.0);
    }
}
