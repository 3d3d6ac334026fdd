// @generated

use ::ews_bindings::{Result, value, xml};

/// Complex type `t:ChangeHighlightsType`, since `Exchange2013_SP1`.
#[doc(alias = "ChangeHighlightsType")]
#[derive(Clone, Debug, Default, PartialEq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct ChangeHighlights {
    /// Element `t:HasLocationChanged`, optional.
    pub has_location_changed: Option<bool>,
    /// Element `t:Location`, optional.
    pub location: Option<String>,
    /// Element `t:HasStartTimeChanged`, optional.
    pub has_start_time_changed: Option<bool>,
    /// Element `t:Start`, optional.
    pub start: Option<value::DateTime>,
    /// Element `t:HasEndTimeChanged`, optional.
    pub has_end_time_changed: Option<bool>,
    /// Element `t:End`, optional.
    pub end: Option<value::DateTime>,
}

impl Eq for ChangeHighlights {}

xml::complex_type!(
    ChangeHighlights { name: "t:ChangeHighlightsType", model:
    "t:HasLocationChanged?, t:Location?, t:HasStartTimeChanged?, t:Start?, t:HasEndTimeChanged?, t:End?"
    }
);

xml::blank_default!(ChangeHighlights);

impl xml::ReadNode for ChangeHighlights {
    #[inline]
    fn child(&mut self, tag: &xml::Tag, input: &mut xml::Input) -> Result<xml::Taken> {
        match tag.name() {
            (xml::T, "HasLocationChanged") => {
                input.fill(&mut self.has_location_changed, tag)
            }
            (xml::T, "Location") => input.fill(&mut self.location, tag),
            (xml::T, "HasStartTimeChanged") => {
                input.fill(&mut self.has_start_time_changed, tag)
            }
            (xml::T, "Start") => input.fill(&mut self.start, tag),
            (xml::T, "HasEndTimeChanged") => {
                input.fill(&mut self.has_end_time_changed, tag)
            }
            (xml::T, "End") => input.fill(&mut self.end, tag),
            _ => Ok(xml::Taken::No),
        }
    }
}

impl xml::WriteNode for ChangeHighlights {
    #[inline]
    fn content(&self, out: &mut xml::Output) {
        out.element("t:HasLocationChanged", &self.has_location_changed);
        out.element("t:Location", &self.location);
        out.element("t:HasStartTimeChanged", &self.has_start_time_changed);
        out.element("t:Start", &self.start);
        out.element("t:HasEndTimeChanged", &self.has_end_time_changed);
        out.element("t:End", &self.end);
    }
}
