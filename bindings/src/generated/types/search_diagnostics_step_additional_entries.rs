// @generated from the schemas of version V2018_01_08.

use ::ews_bindings::{Result, xml};

/// Complex type without a name: element AdditionalEntries in t:SearchDiagnosticsStep.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(::serde::Serialize, ::serde::Deserialize))]
pub struct SearchDiagnosticsStepAdditionalEntries(pub Vec<String>);

impl SearchDiagnosticsStepAdditionalEntries {
    pub(crate) const SHAPE: &'static xml::Shape = &xml::Shape {
        name: "t:SearchDiagnosticsStepAdditionalEntries",
        content: xml::Content::Model("t:Entry*"),
        repeats: true,
        ..xml::Shape::EMPTY
    };
}

::ews_bindings::wrapper_type!(SearchDiagnosticsStepAdditionalEntries, String);

::ews_bindings::complex_type!(SearchDiagnosticsStepAdditionalEntries);

impl xml::ReadNode for SearchDiagnosticsStepAdditionalEntries {
    #[inline]
    fn child(&mut self, tag: &xml::Tag, input: &mut xml::Input) -> Result<xml::Taken> {
        match (tag.namespace, tag.local) {
            (xml::T, "Entry") => input.fill(&mut self.0, tag),
            _ => Ok(xml::Taken::No),
        }
    }
}

impl xml::WriteNode for SearchDiagnosticsStepAdditionalEntries {
    #[inline]
    fn content(&self, out: &mut xml::Output) {
        out.element("t:Entry", &self.0);
    }
}
