// @generated

use ::ews_bindings::{Result, rt};

use super::super::types::{InstalledApp, ResponseClass};
use super::ResponseMessage;

/// Complex type `m:InstallAppResponseType`, since `Exchange2013_SP1`.
///
/// Extends `m:ResponseMessageType`.
/// Global element `m:InstallAppResponse`.
#[doc(alias = "InstallAppResponseType")]
#[derive(Clone, Debug, PartialEq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct InstallAppResponse {
    /// What it inherits from [`ResponseMessage`].
    pub base: ResponseMessage,
    /// Element `m:WasFirstInstall`, optional, since `V2016_10_10`.
    pub was_first_install: Option<bool>,
    /// Element `m:Extension`, optional, since `V2016_10_10`.
    pub extension: Option<Box<InstalledApp>>,
}

impl Eq for InstallAppResponse {}

rt::complex_type!(
    InstallAppResponse { name: "m:InstallAppResponseType", base: ResponseMessage, bits: 1, model: "m:WasFirstInstall?, m:Extension?", flags: response }
);

impl InstallAppResponse {
    /// From what is required; the rest is empty.
    #[inline]
    pub fn new(response_class: ResponseClass) -> Self {
        Self {
            base: ResponseMessage::new(response_class),
            was_first_install: None,
            extension: None,
        }
    }
}

rt::extends!(InstallAppResponse, ResponseMessage);

rt::placeholder_new!(InstallAppResponse: placeholder);

impl rt::ReadComplex for InstallAppResponse {
    #[inline]
    fn attribute(
        &mut self,
        attribute: &rt::Attribute,
        reader: &mut rt::Reader,
    ) -> Result<rt::Handled> {
        rt::ReadComplex::attribute(&mut self.base, attribute, reader)
    }

    #[inline]
    fn child(
        &mut self,
        tag: &rt::StartTag,
        reader: &mut rt::Reader,
    ) -> Result<rt::Handled> {
        match tag.name() {
            (rt::M, "WasFirstInstall") => reader.fill(&mut self.was_first_install, tag),
            (rt::M, "Extension") => reader.fill(&mut self.extension, tag),
            _ => rt::ReadComplex::child(&mut self.base, tag, reader),
        }
    }
}

impl rt::WriteComplex for InstallAppResponse {
    #[inline]
    fn attributes(&self, out: &mut rt::Writer) {
        rt::WriteComplex::attributes(&self.base, out);
    }

    #[inline]
    fn content(&self, out: &mut rt::Writer) {
        rt::WriteComplex::content(&self.base, out);
        out.element("m:WasFirstInstall", &self.was_first_install);
        out.element("m:Extension", &self.extension);
    }
}

rt::root!(InstallAppResponse, "m:InstallAppResponse");
