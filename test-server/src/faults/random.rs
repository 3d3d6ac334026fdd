//! Random faults, after which a correct client loses nothing.

use std::time::Duration;

use super::kind::{CutPoint, Kind};

/// The longest back-off, in milliseconds.
const MAX_BACK_OFF: u64 = 20;

#[derive(Debug)]
pub(super) struct Random {
    generator: fastrand::Rng,
    rate: f64,
}

impl Random {
    pub(super) fn new(seed: u64, rate: f64) -> Self {
        Self { generator: fastrand::Rng::with_seed(seed), rate }
    }

    /// Draws a fault for a request, or none.
    pub(super) fn draw(&mut self, operation: &str) -> Option<Kind> {
        let generator = &mut self.generator;
        if generator.f64() >= self.rate {
            return None;
        }
        let kinds: Vec<Kind> =
            Kind::ALL.into_iter().filter(|kind| is_lossless(kind) && kind.applies_to(operation)).collect();
        let kind = generator.choice(kinds)?;
        let back_off = Duration::from_millis(generator.u64(1..=MAX_BACK_OFF));
        let back_off = generator.bool().then_some(back_off);
        Some(match kind {
            Kind::Busy(_) => Kind::Busy(back_off),
            Kind::BusyMessages(_) => Kind::BusyMessages(back_off),
            Kind::BusyInside(_) => Kind::BusyInside(back_off),
            Kind::ShortPage(_) => Kind::ShortPage(generator.u32(1..=5)),
            Kind::Cut(_) => Kind::Cut(CutPoint::Part(generator.f64())),
            other => other,
        })
    }
}

/// Returns `true` for a fault that takes little time, and after which a correct client loses nothing.
fn is_lossless(kind: &Kind) -> bool {
    match kind {
        // These change a value or an entry, or refuse an entry permanently.
        Kind::ForbiddenCharacters
        | Kind::ForbiddenReferences
        | Kind::UnknownItem
        | Kind::UnknownChange
        | Kind::UnknownCode
        | Kind::CorruptItem(_) => false,
        Kind::Slow(_) | Kind::Hang => false,
        _ => true,
    }
}
