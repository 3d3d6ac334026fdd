// @generated

use ::ews_bindings::{Result, rt};

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

rt::complex_type!(
    UpdateExtensionUsage { name: "m:UpdateExtensionUsageType", model:
    "m:Client?, m:Extensions?" }
);

rt::placeholder_default!(UpdateExtensionUsage);

impl rt::ReadComplex for UpdateExtensionUsage {
    #[inline]
    fn child(
        &mut self,
        tag: &rt::StartTag,
        reader: &mut rt::Reader,
    ) -> Result<rt::Handled> {
        match tag.name() {
            (rt::M, "Client") => reader.fill(&mut self.client, tag),
            (rt::M, "Extensions") => reader.fill(&mut self.extensions, tag),
            _ => Ok(rt::Handled::No),
        }
    }
}

impl rt::WriteComplex for UpdateExtensionUsage {
    #[inline]
    fn content(&self, out: &mut rt::Writer) {
        out.element("m:Client", &self.client);
        out.element("m:Extensions", &self.extensions);
    }
}

rt::root!(UpdateExtensionUsage, "m:UpdateExtensionUsage");
