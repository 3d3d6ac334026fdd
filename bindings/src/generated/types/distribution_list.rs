// @generated

use ::ews_bindings::{Result, xml};

use super::{ContactSource, Item, MembersList};

/// Complex type `t:DistributionListType`.
///
/// Extends `t:ItemType`.
#[doc(alias = "DistributionListType")]
#[derive(Clone, Debug, Default, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct DistributionList {
    /// What it inherits from [`Item`].
    pub base: Item,
    /// Element `t:DisplayName`, optional.
    pub display_name: Option<String>,
    /// Element `t:FileAs`, optional.
    pub file_as: Option<String>,
    /// Element `t:ContactSource`, optional.
    pub contact_source: Option<ContactSource>,
    /// Element `t:Members`, optional, since `Exchange2010_SP1`.
    pub members: Option<MembersList>,
}

xml::complex_type!(
    DistributionList { name: "t:DistributionListType", base: Item, model:
    "t:DisplayName?, t:FileAs?, t:ContactSource?, t:Members?" }
);

xml::extends!(DistributionList, Item);

xml::blank_default!(DistributionList);

impl xml::ReadNode for DistributionList {
    #[inline]
    fn child(&mut self, tag: &xml::Tag, input: &mut xml::Input) -> Result<xml::Taken> {
        match tag.name() {
            (xml::T, "DisplayName") => input.fill(&mut self.display_name, tag),
            (xml::T, "FileAs") => input.fill(&mut self.file_as, tag),
            (xml::T, "ContactSource") => input.fill(&mut self.contact_source, tag),
            (xml::T, "Members") => input.fill(&mut self.members, tag),
            _ => xml::ReadNode::child(&mut self.base, tag, input),
        }
    }
}

impl xml::WriteNode for DistributionList {
    #[inline]
    fn content(&self, out: &mut xml::Output) {
        xml::WriteNode::content(&self.base, out);
        out.element("t:DisplayName", &self.display_name);
        out.element("t:FileAs", &self.file_as);
        out.element("t:ContactSource", &self.contact_source);
        out.element("t:Members", &self.members);
    }
}
