// @generated

use ::ews_bindings::{Result, rt};

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

rt::complex_type!(
    AddDistributionGroupToImList { name: "m:AddDistributionGroupToImListType", required: "m:SmtpAddress, m:DisplayName", bits: 2, model: "m:SmtpAddress, m:DisplayName" }
);

impl AddDistributionGroupToImList {
    /// From what is required; the rest is empty.
    #[inline]
    pub fn new(smtp_address: NonEmptyString, display_name: NonEmptyString) -> Self {
        Self { smtp_address, display_name }
    }
}

rt::placeholder_new!(AddDistributionGroupToImList: placeholder, placeholder);

impl rt::ReadComplex for AddDistributionGroupToImList {
    #[inline]
    fn child(
        &mut self,
        tag: &rt::StartTag,
        reader: &mut rt::Reader,
    ) -> Result<rt::Handled> {
        match tag.name() {
            (rt::M, "SmtpAddress") => reader.require(&mut self.smtp_address, tag, 0),
            (rt::M, "DisplayName") => reader.require(&mut self.display_name, tag, 1),
            _ => Ok(rt::Handled::No),
        }
    }
}

impl rt::WriteComplex for AddDistributionGroupToImList {
    #[inline]
    fn content(&self, out: &mut rt::Writer) {
        out.element("m:SmtpAddress", &self.smtp_address);
        out.element("m:DisplayName", &self.display_name);
    }
}

rt::root!(AddDistributionGroupToImList, "m:AddDistributionGroupToImList");
