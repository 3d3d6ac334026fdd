// @generated from the schemas of version V2018_01_08.

use ::ews_bindings::{Result, xml};

/// Complex type `t:ConfigurationRequestDetailsType`.
#[doc(alias = "ConfigurationRequestDetailsType")]
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(::serde::Serialize, ::serde::Deserialize))]
pub struct ConfigurationRequestDetails {
    /// Elements of the namespaces `##any`, as they were read.
    pub any: Vec<xml::RawXml>,
}

impl ConfigurationRequestDetails {
    pub(crate) const SHAPE: &'static xml::Shape = &xml::Shape {
        name: "t:ConfigurationRequestDetailsType",
        content: xml::Content::Model("({##any}*)"),
        repeats: true,
        checked: true,
        ..xml::Shape::EMPTY
    };
}

::ews_bindings::complex_type!(ConfigurationRequestDetails);

::ews_bindings::blank_default!(ConfigurationRequestDetails);

impl xml::ReadNode for ConfigurationRequestDetails {
    #[inline]
    fn child(&mut self, tag: &xml::Tag, input: &mut xml::Input) -> Result<xml::Taken> {
        input.any(&mut self.any, tag, "##any")
    }
}

impl xml::WriteNode for ConfigurationRequestDetails {
    #[inline]
    fn content(&self, out: &mut xml::Output) {
        out.any(&self.any);
    }
}
