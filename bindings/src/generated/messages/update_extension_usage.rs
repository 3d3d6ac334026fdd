// @generated

use ::ews_bindings::{Result, xml};

use super::ArrayOfUpdateExtensionUsageItem;

/// Complex type `m:UpdateExtensionUsageType`, since `V2018_01_08`.
///
/// Extends `m:BaseRequestType`.
/// Global element `m:UpdateExtensionUsage`.
#[doc(alias = "UpdateExtensionUsageType")]
#[derive(Clone, Debug, Default, PartialEq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct UpdateExtensionUsage {
    /// Element `m:Client`, optional.
    pub client: Option<String>,
    /// Element `m:Extensions`, optional.
    pub extensions: Option<Box<ArrayOfUpdateExtensionUsageItem>>,
}

impl Eq for UpdateExtensionUsage {}

xml::complex_type!(
    UpdateExtensionUsage { name: "m:UpdateExtensionUsageType", model:
    "m:Client?, m:Extensions?" }
);

xml::blank_default!(UpdateExtensionUsage);

impl xml::ReadNode for UpdateExtensionUsage {
    #[inline]
    fn child(&mut self, tag: &xml::Tag, input: &mut xml::Input) -> Result<xml::Taken> {
        match tag.name() {
            (xml::M, "Client") => input.fill(&mut self.client, tag),
            (xml::M, "Extensions") => input.fill(&mut self.extensions, tag),
            _ => Ok(xml::Taken::No),
        }
    }
}

impl xml::WriteNode for UpdateExtensionUsage {
    #[inline]
    fn content(&self, out: &mut xml::Output) {
        out.element("m:Client", &self.client);
        out.element("m:Extensions", &self.extensions);
    }
}

xml::root!(UpdateExtensionUsage, "m:UpdateExtensionUsage");
