// @generated

use ::ews_bindings::{Result, xml};

use super::super::types::NonEmptyString;

/// Complex type `m:AddDistributionGroupToImListType`, since `Exchange2013_SP1`.
///
/// Extends `m:BaseRequestType`.
/// Global element `m:AddDistributionGroupToImList`.
#[doc(alias = "AddDistributionGroupToImListType")]
#[derive(Clone, Debug, PartialEq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct AddDistributionGroupToImList {
    /// Element `m:SmtpAddress`, required.
    pub smtp_address: NonEmptyString,
    /// Element `m:DisplayName`, required.
    pub display_name: NonEmptyString,
}

impl Eq for AddDistributionGroupToImList {}

xml::complex_type!(
    AddDistributionGroupToImList { name: "m:AddDistributionGroupToImListType", required: "m:SmtpAddress, m:DisplayName", bits: 2, model: "m:SmtpAddress, m:DisplayName" }
);

impl AddDistributionGroupToImList {
    /// From what is required; the rest is empty.
    #[inline]
    pub fn new(smtp_address: NonEmptyString, display_name: NonEmptyString) -> Self {
        Self { smtp_address, display_name }
    }
}

xml::blank_new!(AddDistributionGroupToImList: blank, blank);

impl xml::ReadNode for AddDistributionGroupToImList {
    #[inline]
    fn child(&mut self, tag: &xml::Tag, input: &mut xml::Input) -> Result<xml::Taken> {
        match tag.name() {
            (xml::M, "SmtpAddress") => input.require(&mut self.smtp_address, tag, 0),
            (xml::M, "DisplayName") => input.require(&mut self.display_name, tag, 1),
            _ => Ok(xml::Taken::No),
        }
    }
}

impl xml::WriteNode for AddDistributionGroupToImList {
    #[inline]
    fn content(&self, out: &mut xml::Output) {
        out.element("m:SmtpAddress", &self.smtp_address);
        out.element("m:DisplayName", &self.display_name);
    }
}

xml::root!(AddDistributionGroupToImList, "m:AddDistributionGroupToImList");
