// @generated

use ::ews_bindings::{Result, xml};

use super::{Item, RoleMemberType};

/// Complex type `t:RoleMemberItemType`, since `V2016_10_10`.
///
/// Extends `t:ItemType`.
#[doc(alias = "RoleMemberItemType")]
#[derive(Clone, Debug, Default, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct RoleMemberItem {
    /// What it inherits from [`Item`].
    pub base: Item,
    /// Element `t:DisplayName`, optional.
    pub display_name: Option<String>,
    /// Element `t:Type`, optional.
    pub r#type: Option<RoleMemberType>,
    /// Element `t:MemberId`, optional.
    pub member_id: Option<String>,
}

xml::complex_type!(
    RoleMemberItem { name: "t:RoleMemberItemType", base: Item, model:
    "t:DisplayName?, t:Type?, t:MemberId?" }
);

xml::extends!(RoleMemberItem, Item);

xml::blank_default!(RoleMemberItem);

impl xml::ReadNode for RoleMemberItem {
    #[inline]
    fn child(&mut self, tag: &xml::Tag, input: &mut xml::Input) -> Result<xml::Taken> {
        match tag.name() {
            (xml::T, "DisplayName") => input.fill(&mut self.display_name, tag),
            (xml::T, "Type") => input.fill(&mut self.r#type, tag),
            (xml::T, "MemberId") => input.fill(&mut self.member_id, tag),
            _ => xml::ReadNode::child(&mut self.base, tag, input),
        }
    }
}

impl xml::WriteNode for RoleMemberItem {
    #[inline]
    fn content(&self, out: &mut xml::Output) {
        xml::WriteNode::content(&self.base, out);
        out.element("t:DisplayName", &self.display_name);
        out.element("t:Type", &self.r#type);
        out.element("t:MemberId", &self.member_id);
    }
}
