"""Steps: the network computes in bfloat16, which is fast; steps are made in float32, which is exact; the result is a running mean of them.

Several processes share a step: each reads a batch of its own, and all go down the mean of their gradients. On few cores that is much faster
than several threads in one process, which wait for one another after every product.
"""

from __future__ import annotations

from dataclasses import dataclass
from multiprocessing.synchronize import Barrier

import torch
from torch import Tensor, nn

WARM_UP = 50
RATE, NEW_RATE = 2.5e-4, 1e-3
"""For layers that were trained before, and for those that start from nothing."""
LARGEST_GRADIENT = 2.0
REMEMBERED = 0.99
"""How much of the mean each step keeps: it spans about a hundred steps."""

NEW = ("look", "cue", "upper", "mark", "tag", "right")


@dataclass(frozen=True)
class Team:
    """The processes that share each step."""

    member: int
    gradients: Tensor
    """In shared memory, a row for each member."""
    barrier: Barrier

    def mean(self, gradient: Tensor) -> Tensor:
        self.gradients[self.member] = gradient
        self.barrier.wait()
        mean = self.gradients.mean(0)
        # Nobody may write the next gradient before all have read this one.
        self.barrier.wait()
        return mean


class Stepper:
    def __init__(self, network: nn.Module, steps: int, rate: float, team: Team) -> None:
        self._network = network
        self._steps = steps
        self._rate = rate
        self._team = team
        self._step = 0
        trained = [(name, part) for name, part in network.named_parameters() if part.requires_grad]
        trained.sort(key=lambda named: is_new(named[0]))
        self._names = [name for name, _ in trained]
        # Taken before the network goes to half precision, or the first step would start from rounded weights.
        exact = torch.cat([part.detach().float().flatten() for _, part in trained])
        network.to(torch.bfloat16)
        self._used = [part for _, part in trained]
        self._sizes = [part.numel() for part in self._used]
        old = sum(part.numel() for name, part in trained if not is_new(name))
        self._exact = [exact[:old].clone().requires_grad_(True), exact[old:].clone().requires_grad_(True)]
        self._mean = exact
        self._optimiser = torch.optim.AdamW(
            [
                {"params": self._exact[:1], "full": RATE, "weight_decay": 0.01},
                {"params": self._exact[1:], "full": NEW_RATE, "weight_decay": 0.0},
            ],
            lr=RATE,
            betas=(0.9, 0.98),
            fused=True,
        )

    def __call__(self, loss: Tensor) -> None:
        for part in self._used:
            part.grad = None
        loss.backward()
        gradient = torch.cat([gradient_of(part) for part in self._used])
        gradient = self._team.mean(gradient)
        gradient *= min(1.0, LARGEST_GRADIENT / (float(gradient.norm()) + 1e-6))
        self._exact[0].grad, self._exact[1].grad = gradient.split([len(part) for part in self._exact])
        share = min(1.0, (self._step + 1) / WARM_UP) * max(0.01, 1 - self._step / self._steps)
        for group in self._optimiser.param_groups:
            group["lr"] = group["full"] * self._rate * share
        self._optimiser.step()
        self._step += 1
        self._remember()

    @torch.no_grad()
    def _remember(self) -> None:
        exact = torch.cat(self._exact)
        # Early on the mean follows closely, or it would remember the start.
        self._mean.lerp_(exact, 1 - min(REMEMBERED, self._step / (self._step + 10)))
        for part, values in zip(self._used, exact.split(self._sizes)):
            part.copy_(values.view_as(part))

    def mean(self) -> dict[str, Tensor]:
        """All weights in float32, trained ones as the mean of the last steps."""
        weights = {name: value.float().clone() for name, value in self._network.state_dict().items()}
        for name, values in zip(self._names, self._mean.split(self._sizes)):
            weights[name] = values.view_as(weights[name]).clone()
        return weights


def is_new(name: str) -> bool:
    return any(part in NEW for part in name.split("."))


def trained_size(network: nn.Module) -> int:
    return sum(part.numel() for part in network.parameters() if part.requires_grad)


def gradient_of(part: nn.Parameter) -> Tensor:
    """Zero where the batch had nothing for this part (a convention of which no article is in it)."""
    if part.grad is None:
        return torch.zeros(part.numel())
    return part.grad.float().flatten()
