// @generated

use ::ews_bindings::{Result, xml};

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

xml::complex_type!(
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

xml::extends!(InstallAppResponse, ResponseMessage);

xml::blank_new!(InstallAppResponse: blank);

impl xml::ReadNode for InstallAppResponse {
    #[inline]
    fn attribute(
        &mut self,
        attribute: &xml::Attribute,
        input: &mut xml::Input,
    ) -> Result<xml::Taken> {
        xml::ReadNode::attribute(&mut self.base, attribute, input)
    }

    #[inline]
    fn child(&mut self, tag: &xml::Tag, input: &mut xml::Input) -> Result<xml::Taken> {
        match tag.name() {
            (xml::M, "WasFirstInstall") => input.fill(&mut self.was_first_install, tag),
            (xml::M, "Extension") => input.fill(&mut self.extension, tag),
            _ => xml::ReadNode::child(&mut self.base, tag, input),
        }
    }
}

impl xml::WriteNode for InstallAppResponse {
    #[inline]
    fn attributes(&self, out: &mut xml::Output) {
        xml::WriteNode::attributes(&self.base, out);
    }

    #[inline]
    fn content(&self, out: &mut xml::Output) {
        xml::WriteNode::content(&self.base, out);
        out.element("m:WasFirstInstall", &self.was_first_install);
        out.element("m:Extension", &self.extension);
    }
}

xml::root!(InstallAppResponse, "m:InstallAppResponse");
