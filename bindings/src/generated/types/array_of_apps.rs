// @generated

use ::ews_bindings::{Result, rt};

use super::{App, Metadata};

/// Complex type `t:ArrayOfAppsType`, since `V2016_10_10`.
#[doc(alias = "ArrayOfAppsType")]
#[derive(Clone, Debug, Default, PartialEq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct ArrayOfApps {
    /// Element `t:App`, any number.
    pub app: Vec<App>,
    /// Element `t:Metadata`, optional.
    pub metadata: Option<Box<Metadata>>,
}

impl Eq for ArrayOfApps {}

rt::complex_type!(
    ArrayOfApps { name: "t:ArrayOfAppsType", model: "t:App*, t:Metadata?" }
);

rt::placeholder_default!(ArrayOfApps);

impl rt::ReadComplex for ArrayOfApps {
    #[inline]
    fn child(
        &mut self,
        tag: &rt::StartTag,
        reader: &mut rt::Reader,
    ) -> Result<rt::Handled> {
        match tag.name() {
            (rt::T, "App") => reader.fill(&mut self.app, tag),
            (rt::T, "Metadata") => reader.fill(&mut self.metadata, tag),
            _ => Ok(rt::Handled::No),
        }
    }
}

impl rt::WriteComplex for ArrayOfApps {
    #[inline]
    fn content(&self, out: &mut rt::Writer) {
        out.element("t:App", &self.app);
        out.element("t:Metadata", &self.metadata);
    }
}
