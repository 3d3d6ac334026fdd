// @generated

use ::ews_bindings::{Result, xml};

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

xml::complex_type!(
    ArrayOfApps { name: "t:ArrayOfAppsType", model: "t:App*, t:Metadata?" }
);

xml::blank_default!(ArrayOfApps);

impl xml::ReadNode for ArrayOfApps {
    #[inline]
    fn child(&mut self, tag: &xml::Tag, input: &mut xml::Input) -> Result<xml::Taken> {
        match tag.name() {
            (xml::T, "App") => input.fill(&mut self.app, tag),
            (xml::T, "Metadata") => input.fill(&mut self.metadata, tag),
            _ => Ok(xml::Taken::No),
        }
    }
}

impl xml::WriteNode for ArrayOfApps {
    #[inline]
    fn content(&self, out: &mut xml::Output) {
        out.element("t:App", &self.app);
        out.element("t:Metadata", &self.metadata);
    }
}
