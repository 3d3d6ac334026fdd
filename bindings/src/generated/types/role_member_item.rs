// @generated

use ::ews_bindings::{Result, rt};

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

rt::complex_type!(
    RoleMemberItem { name: "t:RoleMemberItemType", base: Item, model:
    "t:DisplayName?, t:Type?, t:MemberId?" }
);

rt::extends!(RoleMemberItem, Item);

rt::placeholder_default!(RoleMemberItem);

impl rt::ReadComplex for RoleMemberItem {
    #[inline]
    fn child(
        &mut self,
        tag: &rt::StartTag,
        reader: &mut rt::Reader,
    ) -> Result<rt::Handled> {
        match tag.name() {
            (rt::T, "DisplayName") => reader.fill(&mut self.display_name, tag),
            (rt::T, "Type") => reader.fill(&mut self.r#type, tag),
            (rt::T, "MemberId") => reader.fill(&mut self.member_id, tag),
            _ => rt::ReadComplex::child(&mut self.base, tag, reader),
        }
    }
}

impl rt::WriteComplex for RoleMemberItem {
    #[inline]
    fn content(&self, out: &mut rt::Writer) {
        rt::WriteComplex::content(&self.base, out);
        out.element("t:DisplayName", &self.display_name);
        out.element("t:Type", &self.r#type);
        out.element("t:MemberId", &self.member_id);
    }
}
