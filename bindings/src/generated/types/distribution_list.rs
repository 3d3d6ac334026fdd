// @generated

use ::ews_bindings::{Result, rt};

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

rt::complex_type!(
    DistributionList { name: "t:DistributionListType", base: Item, model:
    "t:DisplayName?, t:FileAs?, t:ContactSource?, t:Members?" }
);

rt::extends!(DistributionList, Item);

rt::placeholder_default!(DistributionList);

impl rt::ReadComplex for DistributionList {
    #[inline]
    fn child(
        &mut self,
        tag: &rt::StartTag,
        reader: &mut rt::Reader,
    ) -> Result<rt::Handled> {
        match tag.name() {
            (rt::T, "DisplayName") => reader.fill(&mut self.display_name, tag),
            (rt::T, "FileAs") => reader.fill(&mut self.file_as, tag),
            (rt::T, "ContactSource") => reader.fill(&mut self.contact_source, tag),
            (rt::T, "Members") => reader.fill(&mut self.members, tag),
            _ => rt::ReadComplex::child(&mut self.base, tag, reader),
        }
    }
}

impl rt::WriteComplex for DistributionList {
    #[inline]
    fn content(&self, out: &mut rt::Writer) {
        rt::WriteComplex::content(&self.base, out);
        out.element("t:DisplayName", &self.display_name);
        out.element("t:FileAs", &self.file_as);
        out.element("t:ContactSource", &self.contact_source);
        out.element("t:Members", &self.members);
    }
}
