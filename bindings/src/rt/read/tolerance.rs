//! The table of departures from the schema, with their treatment in each reading mode.

use std::borrow::Cow;

use crate::{Error, Result};

use super::reader::Reader;

/// The reading modes: the columns of the table.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Mode {
    /// Accepts the documents of real servers.
    Default,
    /// Accepts the same, but an element or attribute that the schema lists must be readable.
    Request,
    /// Accepts only documents that follow the schema.
    Strict,
}

/// The treatment of a departure.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Action {
    /// Reading continues.
    Accept,
    /// Reading continues and reports the departure.
    Report,
    /// Reading returns an error.
    Refuse,
}

/// A departure of a document from the schema: the rows of the table.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Departure {
    /// The `https://` form of a namespace.
    SecureNamespace,
    /// An element that the type does not have.
    UnknownElement,
    /// An attribute that the type does not have.
    UnknownAttribute,
    /// An attribute of the SOAP namespace on an outer element, such as `soap:Body`, that no field holds.
    SoapAttribute,
    /// An `xsi:type` that names another type than the declared type, or whose prefix is not declared. Strict mode accepts
    /// a type that derives from the declared type.
    OtherType,
    /// An `xsi:type` that the schema does not list, on an element whose Rust type is an enum of types.
    UnknownType,
    /// A root element that the schema does not list.
    UnknownRoot,
    /// A value that an enumeration does not list.
    UnknownValue,
    /// A value outside a facet.
    OutsideFacet,
    /// A child in the other namespace of the protocol, or in none.
    OtherNamespace,
    /// A second element for a field that holds one value: a second alternative of a choice, or a repeated element.
    RepeatedElement,
    /// Text between elements.
    StrayText,
    /// Content in an element with `xsi:nil="true"`.
    NilContent,
    /// `xsi:nil="true"` on an element that is not nillable.
    NotNillable,
    /// An element or attribute that cannot be read.
    UnreadablePart,
    /// Child elements in another order than in the schema.
    ChildOrder,
    /// Child elements that are valid in no order, such as those of two alternatives of a choice.
    NoValidOrder,
    /// A missing child element that the schema requires, also the entry of a list that must not be empty. A response
    /// message that is not a success does not require any child.
    MissingChild,
    /// More entries in a list than the schema allows.
    TooManyChildren,
    /// A child of a SOAP fault that is in a namespace.
    QualifiedFaultChild,
    /// An element of a SOAP fault that is repeated or cannot be read. A request does not contain a fault, so the mode for
    /// requests reads a fault as default reading does.
    FaultChild,
    /// A value in another lexical form: white space around an enumeration value, a date and time in place of a date, or
    /// `True` in place of `true`.
    LexicalForm,
}

impl Departure {
    /// Returns the row of the table: the treatment in the modes `Default`, `Request` and `Strict`.
    const fn actions(self) -> [Action; 3] {
        use Action::{Accept, Refuse, Report};
        match self {
            Self::SecureNamespace => [Report, Report, Refuse],
            Self::UnknownElement => [Report, Report, Refuse],
            Self::UnknownAttribute => [Report, Report, Refuse],
            Self::SoapAttribute => [Report, Report, Accept],
            Self::OtherType => [Report, Report, Refuse],
            Self::UnknownType => [Report, Report, Refuse],
            Self::UnknownRoot => [Report, Report, Refuse],
            Self::UnknownValue => [Report, Report, Refuse],
            Self::OutsideFacet => [Report, Report, Refuse],
            Self::OtherNamespace => [Report, Report, Refuse],
            Self::RepeatedElement => [Report, Refuse, Refuse],
            Self::StrayText => [Report, Report, Refuse],
            Self::NilContent => [Report, Refuse, Refuse],
            Self::NotNillable => [Report, Report, Refuse],
            Self::UnreadablePart => [Report, Refuse, Refuse],
            Self::ChildOrder => [Accept, Accept, Refuse],
            Self::NoValidOrder => [Report, Report, Refuse],
            Self::TooManyChildren => [Report, Report, Refuse],
            Self::MissingChild => [Report, Report, Refuse],
            Self::QualifiedFaultChild => [Report, Report, Refuse],
            Self::FaultChild => [Report, Report, Refuse],
            Self::LexicalForm => [Report, Report, Refuse],
        }
    }

    /// Returns the treatment of this departure in a mode.
    #[inline]
    pub(crate) const fn action(self, mode: Mode) -> Action {
        let [default, request, strict] = self.actions();
        match mode {
            Mode::Default => default,
            Mode::Request => request,
            Mode::Strict => strict,
        }
    }
}

impl<'a> Reader<'a> {
    /// Accepts, reports or refuses a departure, depending on the mode. `error` creates the error, and is called only if
    /// needed.
    #[cold]
    pub(crate) fn depart(&mut self, departure: Departure, error: impl FnOnce(&Self) -> Error) -> Result<()> {
        self.depart_with(departure, |_| None, error)
    }

    /// Does the same as [`Reader::depart`] for an element that was left out. The element starts at `from` and ends
    /// here.
    #[cold]
    pub(crate) fn depart_from(
        &mut self,
        departure: Departure,
        from: usize,
        error: impl FnOnce(&Self) -> Error,
    ) -> Result<()> {
        self.depart_with(departure, |reader| reader.text_from(from).map(Cow::Borrowed), error)
    }

    /// Does the same as [`Reader::depart`]. `raw_xml` returns the XML that was left out.
    pub(super) fn depart_with(
        &mut self,
        departure: Departure,
        raw_xml: impl FnOnce(&Self) -> Option<Cow<'a, str>>,
        error: impl FnOnce(&Self) -> Error,
    ) -> Result<()> {
        match departure.action(self.mode) {
            Action::Refuse => Err(error(self)),
            Action::Report if self.reports.has_listener() => {
                let (error, raw_xml) = (error(self), raw_xml(self));
                self.report(&error, raw_xml.as_deref());
                Ok(())
            }
            Action::Report | Action::Accept => Ok(()),
        }
    }

    /// Returns `true` if the mode refuses a departure.
    #[inline]
    pub(crate) fn refuses(&self, departure: Departure) -> bool {
        departure.action(self.mode) == Action::Refuse
    }
}
